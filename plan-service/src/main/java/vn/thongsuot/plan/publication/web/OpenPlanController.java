package vn.thongsuot.plan.publication.web;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.organisation.opendata.PublicReader;
import vn.thongsuot.plan.document.PublicText;
import vn.thongsuot.plan.publication.PublishedPlan;
import vn.thongsuot.plan.publication.ReadingPublished;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.web.GoneAnswers;
import vn.thongsuot.platform.web.Table;
import vn.thongsuot.platform.web.Table.Column;
import vn.thongsuot.platform.web.TableAnswers;

/** Published plans as everybody reads them. */
@RestController
class OpenPlanController {

    private static final String PATH = PublicReader.PATH + "plans";
    private static final Duration KEPT = Duration.ofMinutes(5);

    /** All that everybody is told of each in the list; who signed or drafted it has no column. */
    private static final List<Column<Versioned<PublishedPlan>>> COLUMNS = List.of(
            new Column<>("id", Versioned::id),
            new Column<>("symbol", plan -> text(plan).symbol()),
            new Column<>("date", plan -> text(plan).date()),
            new Column<>("unit", plan -> text(plan).issuer()),
            new Column<>("subject", plan -> text(plan).subject()),
            new Column<>("edition", plan -> plan.state().edition()),
            new Column<>("publishedOn", OpenPlanController::publishedOn));

    private final ReadingPublished reading;
    private final Clock clock;

    OpenPlanController(ReadingPublished reading, Clock clock) {
        this.reading = reading;
        this.clock = clock;
    }

    /** @param editions all of the same plan that stand, this one among them */
    record OpenPlan(
            String licence,
            String id,
            int edition,
            LocalDate publishedOn,
            PublicText text,
            List<OpenEdition> editions) {}

    /** Where another edition of the plan is read. */
    record OpenEdition(String id, int edition, String symbol, String date) {

        static OpenEdition of(Versioned<PublishedPlan> plan) {
            return new OpenEdition(
                    plan.id(),
                    plan.state().edition(),
                    text(plan).symbol(),
                    text(plan).date());
        }
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> plans(
            Caller caller, PageQuery page, @RequestParam(name = "format", defaultValue = "json") String format) {
        var found = reading.page(caller.tenant(), page);
        return TableAnswers.of(new Table<>(reading.licence(caller.tenant()), COLUMNS, found), format, clock.instant());
    }

    /** One edition at its address, which stays; one that was taken back is 410 with the reason. */
    @GetMapping(PATH + "/{id}")
    ResponseEntity<byte[]> plan(Caller caller, @PathVariable("id") String id, Locale locale) {
        var found = reading.find(caller.tenant(), id).orElseThrow(() -> new RefusedException(Refusal.notFound()));
        var withdrawn = found.state().withdrawn();
        return withdrawn == null ? told(caller, found) : GoneAnswers.of(withdrawn.at(), withdrawn.reason(), locale);
    }

    private ResponseEntity<byte[]> told(Caller caller, Versioned<PublishedPlan> plan) {
        var editions = reading.editions(caller.tenant(), plan.state()).stream()
                .map(OpenEdition::of)
                .toList();
        var bytes = JsonMapper.shared()
                .writeValueAsBytes(new OpenPlan(
                        reading.licence(caller.tenant()),
                        plan.id(),
                        plan.state().edition(),
                        publishedOn(plan),
                        text(plan),
                        editions));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.maxAge(KEPT).cachePublic())
                .eTag("\"" + Command.hash(bytes) + "\"")
                .body(bytes);
    }

    private static PublicText text(Versioned<PublishedPlan> plan) {
        return plan.state().text();
    }

    private static LocalDate publishedOn(Versioned<PublishedPlan> plan) {
        return LocalDate.ofInstant(plan.state().at(), Access.ZONE);
    }
}
