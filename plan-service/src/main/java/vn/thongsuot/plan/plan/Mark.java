package vn.thongsuot.plan.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something in a copied plan that was right for the plan it was copied from and may be wrong now. The plan is not handed in
 * before each mark was confirmed, or what it points to was changed.
 *
 * @param id unique in the plan
 * @param field for an old year, the part of the plan whose words have it, such as the subject or the sections;
 *     absent for others, which hold wherever they stand
 * @param section id of the section; absent outside the sections
 * @param found the year as written, or the id of the directive or unit
 * @param newer ids of what takes its place; empty when not known
 * @param confirmed who said that it is right as it is; absent while nobody has
 */
public record Mark(
        String id,
        Code code,
        @Nullable String field,
        @Nullable String section,
        String found,
        List<String> newer,
        @Nullable Confirmation confirmed) {

    /** What may be wrong. */
    public enum Code {
        /** A year before the one that the plan is for. */
        OLD_YEAR("old-year"),
        /** A document that a newer one replaces. */
        REPLACED_BASE("replaced-base"),
        /** A document that was revoked. */
        REVOKED_BASE("revoked-base"),
        /** A document that is suspended. */
        SUSPENDED_BASE("suspended-base"),
        /** A unit that does not exist any more. */
        ABOLISHED_UNIT("abolished-unit");

        private final String rule;

        Code(String rule) {
            this.rule = rule;
        }

        String rule() {
            return rule;
        }
    }

    /** How it stands. */
    public enum State {
        /** Neither confirmed nor changed. */
        OPEN,
        CONFIRMED,
        /** What it points to is not there any more. */
        CHANGED
    }

    public Mark {
        newer = newer == null ? List.of() : List.copyOf(newer);
    }

    Mark confirmedBy(Confirmation person) {
        return confirmed == null ? new Mark(id, code, field, section, found, newer, person) : this;
    }
}
