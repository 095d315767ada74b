package vn.thongsuot.activity.news;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A news item of an activity (tin bài), ready to be read.
 *
 * @param title of the activity
 * @param lead first paragraph
 * @param body paragraphs, separated by line breaks
 * @param author absent when nobody signed
 * @param drafted whether lead and body are still those made from the facts
 * @param photos in the order they came
 * @param said words of those who spoke, with whom they are from
 * @param links what it is about
 */
public record NewsItem(
        String title,
        String lead,
        String body,
        @Nullable String author,
        boolean drafted,
        List<Photo> photos,
        List<Quote> said,
        List<String> tags,
        Links links) {

    /** A photo as it is shown; photographer and rights are absent when nobody said. */
    public record Photo(
            String uri,
            String caption,
            @Nullable String photographer,
            @Nullable String rights) {}

    /**
     * Words of somebody.
     *
     * @param by person and post
     * @param at the event
     * @param on its day; absent when nobody said
     */
    public record Quote(
            String text, String by, String at, @Nullable String on) {}

    /**
     * Where more stands.
     *
     * @param event the activity itself
     * @param plan path of the plan; absent when it stands in none
     * @param directives what it answers
     */
    public record Links(String event, @Nullable String plan, List<Directive> directives) {}

    /**
     * A directive with how it is called: its symbol, or its id as long as nobody told more.
     *
     * @param system for instance {@code PARTY}; absent as long as nobody told
     */
    public record Directive(
            String id, String label, @Nullable String system) {}

    public NewsItem {
        photos = List.copyOf(photos);
        said = List.copyOf(said);
        tags = List.copyOf(tags);
    }
}
