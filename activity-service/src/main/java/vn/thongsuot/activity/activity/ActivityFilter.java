package vn.thongsuot.activity.activity;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.paging.Condition;

/**
 * Which activities a client wants; what is absent narrows nothing.
 *
 * @param unit reporting lead
 * @param from first day of the span; an activity of which any day lies in the span is shown, one without a date is not
 * @param to last day of the span
 * @param q words, with or without marks, that must all occur
 */
public record ActivityFilter(
        @Nullable String unit,
        @Nullable String directive,
        @Nullable String campaign,
        @Nullable ActivityKind kind,
        @Nullable String tag,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String q) {

    /** @throws RefusedException when the span ends before it begins, or the words hold no letter */
    public Map<String, Object> conditions() {
        if (from != null && to != null && to.isBefore(from)) {
            throw new RefusedException(Refusal.invalid("to", "to-before-from"));
        }
        var conditions = new HashMap<String, Object>();
        put(conditions, ActivityFields.UNIT, unit);
        put(conditions, ActivityFields.DIRECTIVES, directive);
        put(conditions, ActivityFields.CAMPAIGN, campaign);
        put(conditions, ActivityFields.KIND, kind == null ? null : kind.name());
        put(conditions, ActivityFields.TAGS, tag == null ? null : Normalizer.normalize(tag, Normalizer.Form.NFC));
        put(conditions, ActivityFields.LAST_DAY, from == null ? null : new Condition.Between(from.toString(), null));
        put(conditions, ActivityFields.FIRST_DAY, to == null ? null : new Condition.Between(null, to.toString()));
        put(conditions, ActivityFields.WORDS, q == null ? null : words(q));
        return conditions;
    }

    private static Condition words(String text) {
        var words = SearchWords.of(text);
        if (words.isEmpty()) {
            throw new RefusedException(Refusal.invalid("q", "search-words"));
        }
        return new Condition.AllOf(words);
    }

    private static void put(Map<String, Object> conditions, String field, @Nullable Object wanted) {
        if (wanted != null) {
            conditions.put(field, wanted);
        }
    }
}
