package vn.thongsuot.plan.plan;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Numbers that are the same when they are equal, however many noughts were written behind the point. */
final class Decimals {

    private Decimals() {}

    static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        if (number == null) {
            return null;
        }
        var bare = number.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }
}
