package vn.thongsuot.directive.conclusion;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.time.Deadline;

/**
 * A notice of conclusion, ready to be printed; texts in Vietnamese.
 *
 * @param kind what stands above the title, {@code THÔNG BÁO}
 * @param title the title below it
 * @param issuer who issues it, in words; absent when not known
 * @param number absent until there is one
 * @param symbol as printed; absent until there is one
 * @param date the day, as documents write it; absent when not known
 * @param subject absent when it has none
 * @param opening the sentence that says when, where and by whom it was concluded; absent for what was not spoken
 * @param bases one sentence for each group of documents it rests on
 * @param names all names of its list of tasks, the first one first; empty when it names none
 * @param items the tasks in their order
 */
public record Conclusion(
        String kind,
        String title,
        @Nullable String issuer,
        @Nullable String number,
        @Nullable String symbol,
        @Nullable String date,
        @Nullable String subject,
        @Nullable String opening,
        List<String> bases,
        List<String> names,
        List<Item> items) {

    /**
     * One task of it.
     *
     * @param task id
     * @param label {@code Một là}, {@code Hai là}, …
     * @param headline the task's title as it stands
     * @param body absent when the headline says it all
     * @param measures its parts, in their order
     * @param leads who answers for it, in words
     * @param coordinators who takes part, in words
     * @param deadline absent when there is none
     */
    public record Item(
            String task,
            int order,
            String label,
            String headline,
            @Nullable String body,
            List<String> measures,
            List<String> leads,
            List<String> coordinators,
            @Nullable Deadline deadline) {}
}
