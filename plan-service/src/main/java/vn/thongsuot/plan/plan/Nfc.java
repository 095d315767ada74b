package vn.thongsuot.plan.plan;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** Vietnamese text in the one composed form in which it is stored (Unicode NFC). */
public final class Nfc {

    private Nfc() {}

    /** Empty for a text that is not there. */
    public static String of(String text) {
        return text == null ? "" : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** Null stays null. */
    public static @Nullable String ofOptional(@Nullable String text) {
        return text == null ? null : of(text);
    }
}
