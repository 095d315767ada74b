package vn.thongsuot.activity.news.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thongsuot.activity.activity.Activity;
import vn.thongsuot.activity.activity.News;
import vn.thongsuot.activity.activity.WritingNews;
import vn.thongsuot.activity.news.ComposingNews;
import vn.thongsuot.activity.news.NewsPage;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platform.web.Answers;

/** The news item of an activity. Its version is that of the activity. */
@RestController
@RequestMapping("/api/v1/activities/{id}/news")
class NewsController {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, UTF_8);

    private final Aggregates<Activity> activities;
    private final ComposingNews composing;
    private final WritingNews writing;

    NewsController(Aggregates<Activity> activities, ComposingNews composing, WritingNews writing) {
        this.activities = activities;
        this.composing = composing;
        this.writing = writing;
    }

    /** What somebody writes; what is left out or blank is drafted from the facts again. */
    record NewsRequest(
            @Nullable @Size(max = 2000) String lead,
            @Nullable @Size(max = 20_000) String body,
            @Nullable @Size(max = 200) String author) {

        News news() {
            return new News(text(lead), text(body), text(author));
        }

        private static @Nullable String text(@Nullable String written) {
            return written == null || written.isBlank()
                    ? null
                    : Normalizer.normalize(written, Normalizer.Form.NFC).strip();
        }
    }

    @GetMapping
    ResponseEntity<?> one(Caller caller, @PathVariable String id, @RequestParam(defaultValue = "json") String format) {
        return switch (format) {
            case "json" ->
                Answers.found(
                        activities.find(caller.tenant(), id), activity -> composing.compose(caller.tenant(), activity));
            case "html" -> page(caller, id);
            default -> throw new RefusedException(Refusal.invalid("format", "news-format"));
        };
    }

    private ResponseEntity<byte[]> page(Caller caller, String id) {
        var activity = activities.find(caller.tenant(), id).orElseThrow(() -> new RefusedException(Refusal.notFound()));
        var page = NewsPage.html(composing.compose(caller.tenant(), activity));
        return ResponseEntity.ok()
                .contentType(HTML)
                .header("Content-Security-Policy", "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'")
                .body(page.getBytes(UTF_8));
    }

    @PutMapping
    ResponseEntity<?> write(Command command, @PathVariable String id, @RequestBody @Valid NewsRequest request) {
        return Answers.changed(
                writing.write(command, id, request.news()), activity -> composing.compose(command.tenant(), activity));
    }
}
