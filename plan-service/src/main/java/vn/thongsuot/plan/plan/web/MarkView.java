package vn.thongsuot.plan.plan.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.plan.plan.Mark;
import vn.thongsuot.plan.plan.Marks;
import vn.thongsuot.plan.plan.Outline;
import vn.thongsuot.plan.plan.Plan;

/**
 * A mark of a copied plan, as it stands now.
 *
 * @param section id of the section that an old year stands in; absent elsewhere
 * @param label of that section as it is printed
 * @param pointer where it stands in the content; absent once it was changed
 */
@JsonInclude(Include.NON_NULL)
record MarkView(
        String id,
        Mark.Code code,
        Mark.State state,
        String found,
        List<String> newer,
        @Nullable String field,
        @Nullable String section,
        @Nullable String label,
        @Nullable String pointer,
        @Nullable String confirmedBy,
        @Nullable Instant confirmedAt) {

    static List<MarkView> of(Plan plan) {
        if (plan.marks().isEmpty()) {
            return List.of();
        }
        var outline = Outline.of(plan.content());
        return plan.marks().stream().map(mark -> of(mark, plan, outline)).toList();
    }

    private static MarkView of(Mark mark, Plan plan, Outline outline) {
        var section = mark.section();
        var label = section == null
                ? null
                : outline.find(section).map(Outline.Place::label).orElse(null);
        var confirmed = mark.confirmed();
        return new MarkView(
                mark.id(),
                mark.code(),
                Marks.state(mark, plan.content()),
                mark.found(),
                mark.newer(),
                mark.field(),
                section,
                label,
                Marks.place(mark, plan.content()).orElse(null),
                confirmed == null ? null : confirmed.by(),
                confirmed == null ? null : confirmed.at());
    }
}
