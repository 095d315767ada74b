package vn.thongsuot.directive.task;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.rule.Rules;
import vn.thongsuot.directive.time.Window;

/**
 * What only some tasks have by the words of the document.
 *
 * @param form absent when the document calls it nothing in particular
 * @param list key of the directive's list to which it belongs; absent when to none
 * @param measures its parts in the document's order, which are no tasks of their own
 * @param innovation what it renews; absent when it is no innovation, or not known
 * @param recurrence absent for a task that is done once
 */
public record Traits(
        @Nullable Form form,
        @Nullable String list,
        List<String> measures,
        @Nullable Innovation innovation,
        @Nullable Recurrence recurrence) {

    private static final int KEY = 100;
    private static final int MEASURE = 1000;
    private static final int MEASURES = 50;

    public static final Traits NONE = new Traits(null, null, null, null, null);

    public Traits(
            @Nullable Form form,
            @Nullable String list,
            @Nullable List<String> measures,
            @Nullable Innovation innovation,
            @Nullable Recurrence recurrence) {
        this.form = form;
        this.list = list;
        this.measures = requireNonNullElse(measures, List.of());
        this.innovation = innovation;
        this.recurrence = recurrence;
    }

    void check(Rules rules, @Nullable Window window) {
        rules.atMost("/measures", measures, MEASURES).optionalText("/list", list, KEY);
        for (int i = 0; i < measures.size(); i++) {
            rules.text("/measures/" + i, measures.get(i), MEASURE);
        }
        if (recurrence != null) {
            rules.required("/window", window);
        }
        if (recurrence != null && window != null) {
            rules.check(recurrence.isLongerThan(window), "/window/to", "longer-than-recurrence")
                    .check(recurrence.reaches(window.from()), "/recurrence/until", "not-before-start");
        }
    }
}
