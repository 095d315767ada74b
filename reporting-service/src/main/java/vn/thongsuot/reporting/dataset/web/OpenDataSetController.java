package vn.thongsuot.reporting.dataset.web;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot.organisation.Organisation;
import vn.thongsuot.organisation.opendata.PublicReader;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.web.GoneAnswers;
import vn.thongsuot.reporting.dataset.DataSet;
import vn.thongsuot.reporting.dataset.DataSet.Version;
import vn.thongsuot.reporting.dataset.ReadingOpenData;

/** Data sets as everybody reads them. */
@RestController
class OpenDataSetController {

    private static final String PATH = PublicReader.PATH + "data-sets";
    private static final int FIRST = 100;
    private static final Duration KEPT = Duration.ofMinutes(5);
    private static final Pattern FILE = Pattern.compile("(latest|[1-9][0-9]{0,2})\\.(csv|json)");
    private static final MediaType JSON_LD = new MediaType("application", "ld+json");

    private final ReadingOpenData reading;
    private final Organisation organisation;

    OpenDataSetController(ReadingOpenData reading, Organisation organisation) {
        this.reading = reading;
        this.organisation = organisation;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> catalogue(Caller caller, PageQuery page) {
        var sets = reading.page(caller.tenant(), page);
        return described(dcat(caller).catalogue(sets.items()), sets.next());
    }

    @GetMapping(PATH + "/{slug}")
    ResponseEntity<byte[]> one(Caller caller, @PathVariable("slug") String slug) {
        return described(dcat(caller).described(find(caller, slug)), null);
    }

    /** One form of one version, or of the newest that stands: {@code 3.csv}, {@code latest.json}. */
    @GetMapping(PATH + "/{slug}/{file}")
    ResponseEntity<byte[]> file(
            Caller caller, @PathVariable("slug") String slug, @PathVariable("file") String file, Locale locale) {
        var name = FILE.matcher(file);
        if (!name.matches()) {
            throw notFound();
        }
        var set = find(caller, slug);
        var form = OpenForm.named(name.group(2)).orElseThrow(OpenDataSetController::notFound);
        var version = version(set, name.group(1)).orElseThrow(OpenDataSetController::notFound);
        var withdrawn = version.withdrawn();
        return withdrawn == null
                ? found(caller, version, form)
                : GoneAnswers.of(withdrawn.at(), withdrawn.reason(), locale);
    }

    /** The first rows of the newest that stands, for a page; {@code rows} says how many there are in all. */
    @GetMapping(PATH + "/{slug}/beginning")
    ResponseEntity<?> beginning(Caller caller, @PathVariable("slug") String slug) {
        var latest = find(caller, slug).latest().orElseThrow(OpenDataSetController::notFound);
        var whole = JsonMapper.shared().readTree(reading.bytes(caller.tenant(), latest.json()));
        var first = whole.path("items").valueStream().limit(FIRST).toList();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(KEPT).cachePublic())
                .body(Map.of("items", first, "rows", latest.rows()));
    }

    private ResponseEntity<byte[]> found(Caller caller, Version version, OpenForm form) {
        var part = form.of(version);
        return ResponseEntity.ok()
                .contentType(form.mediaType())
                .cacheControl(CacheControl.maxAge(KEPT).cachePublic())
                .eTag("\"" + part.sha256() + "\"")
                .lastModified(version.issued())
                .header(HttpHeaders.CONTENT_LOCATION, version.number() + "." + form.ending())
                .body(reading.bytes(caller.tenant(), part));
    }

    /** The newest that stands; where none does, the last, which tells why it is gone. */
    private static Optional<Version> version(DataSet set, String name) {
        return name.equals("latest")
                ? set.latest().or(() -> Optional.of(set.versions().getLast()))
                : set.version(Integer.parseInt(name));
    }

    private static ResponseEntity<byte[]> described(Map<String, Object> description, @Nullable String next) {
        var bytes = JsonMapper.shared().writeValueAsBytes(description);
        var answer = ResponseEntity.ok()
                .contentType(JSON_LD)
                .cacheControl(CacheControl.maxAge(KEPT).cachePublic())
                .eTag("W/\"" + Command.hash(bytes) + "\"");
        if (next != null) {
            answer.header("X-Next-Cursor", next);
        }
        return answer.body(bytes);
    }

    private DataSet find(Caller caller, String slug) {
        return reading.find(caller.tenant(), slug).orElseThrow(OpenDataSetController::notFound);
    }

    private Dcat dcat(Caller caller) {
        return new Dcat(organisation.units(caller.tenant()), reading.licence(caller.tenant()));
    }

    private static RefusedException notFound() {
        return new RefusedException(Refusal.notFound());
    }
}
