package vn.thongsuot.directive.doubles;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.rule.Rules;
import vn.thongsuot.directive.text.Text;
import vn.thongsuot.platform.aggregate.Refusal;

/**
 * The order to tell a document from one that looks like it.
 *
 * @param from id of the other; must be there
 */
public record Apart(@Nullable String from) {

    public Apart {
        from = Text.of(from);
    }

    Optional<Refusal> refusal() {
        return new Rules().text("/from", from, Joining.ID).refusal();
    }
}
