package vn.thongsuot.plan.plan;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What something costs.
 *
 * @param text for what
 * @param amount in đồng; absent while it is not known, which is not nought
 * @param source who pays; absent where the plan does not say
 */
public record BudgetLine(
        String text, @Nullable BigDecimal amount, @Nullable String source) {

    public BudgetLine {
        text = Nfc.of(text);
        source = Nfc.ofOptional(source);
        amount = Decimals.plain(amount);
    }
}
