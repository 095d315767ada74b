package vn.thongsuot.directive.doubles;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.rule.Rules;
import vn.thongsuot.directive.text.Text;
import vn.thongsuot.platform.aggregate.Refusal;

/**
 * The order to join a document.
 *
 * @param into id of the document that it is; must be there
 */
public record Joining(@Nullable String into) {

    static final int ID = 100;

    public Joining {
        into = Text.of(into);
    }

    Optional<Refusal> refusal() {
        return new Rules().text("/into", into, ID).refusal();
    }
}
