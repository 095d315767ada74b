package vn.thongsuot.activity.activity;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a unit did, or means to do, in answer to directives.
 *
 * @param directives every directive it answers, by itself or through its tasks; figures go by this set
 * @param warnings what looks odd about it
 * @param corrections the latest changes, oldest first, at most {@value #CORRECTIONS_KEPT}; the audit has all of them. They
 *     stay in this service
 * @param attachments photos and files that prove it, removed ones too
 * @param news what was written for a news item; absent while it is only drafted from the facts. It stays in this service
 * @param words that its texts are found by, see {@link SearchWords}
 * @param given by what its values are found, see {@link GivenValues}; always worked out anew from the facts
 */
public record Activity(
        Facts facts,
        List<String> directives,
        List<Warning> warnings,
        List<Correction> corrections,
        List<Attachment> attachments,
        @Nullable News news,
        List<String> words,
        List<String> given) {

    static final int CORRECTIONS_KEPT = 50;

    /** How many photos and files an activity may have at one time. */
    static final int MOST_ATTACHMENTS = 100;

    public Activity {
        directives = List.copyOf(directives);
        warnings = List.copyOf(warnings);
        corrections = List.copyOf(corrections);
        attachments = List.copyOf(attachments);
        words = List.copyOf(words);
        given = GivenValues.keys(facts);
    }

    public Activity(
            Facts facts,
            List<String> directives,
            List<Warning> warnings,
            List<Correction> corrections,
            List<Attachment> attachments,
            @Nullable News news,
            List<String> words) {
        this(facts, directives, warnings, corrections, attachments, news, words, List.of());
    }

    static Activity recorded(Examined examined) {
        return new Activity(
                examined.facts(),
                examined.directives(),
                examined.warnings(),
                List.of(),
                List.of(),
                null,
                SearchWords.of(examined.facts()));
    }

    Activity corrected(Examined examined, Correction correction) {
        var all = Stream.concat(corrections.stream(), Stream.of(correction)).toList();
        var latest = all.subList(Math.max(0, all.size() - CORRECTIONS_KEPT), all.size());
        return new Activity(
                examined.facts(),
                examined.directives(),
                examined.warnings(),
                latest,
                attachments,
                news,
                SearchWords.of(examined.facts()));
    }

    Activity withdrawn() {
        return new Activity(facts.in(State.WITHDRAWN), directives, warnings, corrections, attachments, news, words);
    }

    Activity attached(List<Attachment> all) {
        return new Activity(facts, directives, warnings, corrections, all, news, words);
    }

    /** The same with other facts, found by their words alone. */
    Activity stating(Facts other) {
        return new Activity(other, directives, warnings, corrections, attachments, news, SearchWords.of(other));
    }

    Activity corrected(List<Correction> made) {
        return new Activity(facts, directives, warnings, made, attachments, news, words);
    }

    Activity told(@Nullable News item) {
        return new Activity(facts, directives, warnings, corrections, attachments, item, words);
    }

    /** Whether the facts would leave everything as it is. */
    boolean says(Examined examined) {
        return facts.equals(examined.facts())
                && directives.equals(examined.directives())
                && warnings.equals(examined.warnings());
    }

    /** Photos and files that nobody removed, in the order they came. */
    public List<Attachment> present() {
        return attachments.stream().filter(Attachment::isPresent).toList();
    }

    /** Photos that everybody may see, in the order they came; none of a deed of which there is nothing to be seen yet, or no more. */
    public List<Attachment> published() {
        return state().hasBegun()
                ? attachments.stream().filter(Attachment::isPublished).toList()
                : List.of();
    }

    /** Empty when there is none, or somebody removed it. */
    public Optional<Attachment> attachment(String id) {
        return present().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    public State state() {
        return facts.what().state();
    }

    public String unit() {
        return facts.who().unit();
    }
}
