package vn.thongsuot.plan.plan;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** Vietnamese text in the one composed form in which it is stored (Unicode NFC). */
final class Nfc {

    private Nfc() {}

    static String of(String text) {
        return text == null ? "" : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    static @Nullable String ofOptional(@Nullable String text) {
        return text == null ? null : of(text);
    }
}
