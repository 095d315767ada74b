package vn.thongsuot.verify;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What several values make.
 *
 * @param share of a percentage that has one; absent otherwise
 */
record Made(BigDecimal value, String qualifier, @Nullable Share share) {

    static Made plain(BigDecimal value, String qualifier) {
        return new Made(value, qualifier, null);
    }
}
