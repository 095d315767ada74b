package vn.thongsuot.directive.task;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import org.jspecify.annotations.Nullable;

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
}
