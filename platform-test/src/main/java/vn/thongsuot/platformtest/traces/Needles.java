package vn.thongsuot.platformtest.traces;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A text as bytes may have it: UTF-8, UTF-16 and base64. */
record Needles(List<String> forms) {

    /** @param text at least eight characters, so that its base64 is its own */
    static Needles of(String text) {
        var utf8 = text.getBytes(StandardCharsets.UTF_8);
        var forms = new ArrayList<String>();
        forms.add(latin(utf8));
        forms.add(latin(text.getBytes(StandardCharsets.UTF_16BE)));
        for (int shift = 0; shift < 3; shift++) {
            var shifted = Arrays.copyOfRange(utf8, shift, utf8.length);
            var encoded = Base64.getEncoder().withoutPadding().encodeToString(shifted);
            forms.add(encoded.substring(0, encoded.length() - 4));
        }
        return new Needles(forms);
    }

    boolean areIn(byte @Nullable [] bytes) {
        if (bytes == null) {
            return false;
        }
        var text = latin(bytes);
        return forms.stream().anyMatch(text::contains);
    }

    boolean areIn(@Nullable String text) {
        return text != null && areIn(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
