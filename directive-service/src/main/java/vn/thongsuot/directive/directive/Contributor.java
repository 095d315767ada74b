package vn.thongsuot.directive.directive;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.text.Text;

/**
 * A unit that had a hand in a document, which is not to say that it carries it out.
 *
 * @param unit id of the unit
 * @param note absent when there is nothing to say
 */
public record Contributor(String unit, How how, @Nullable String note) {

    /** How it had a hand in it. */
    public enum How {
        /** tham gia xây dựng */
        DRAFTED,
        /** góp ý */
        COMMENTED
    }

    public Contributor {
        unit = Text.orEmpty(unit);
        requireNonNull(how, "how");
        note = Text.of(note);
    }
}
