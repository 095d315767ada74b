package vn.thongsuot.directive.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.organisation.secrecy.SecrecyMark;
import vn.thongsuot.organisation.secrecy.StateSecret;
import vn.thongsuot.platform.aggregate.Refusal;

/** What people wrote in their own words, each text with its place; none of it may be marked as a state secret. */
public final class FreeTexts {

    private final Map<String, String> texts = new LinkedHashMap<>();

    public FreeTexts add(String pointer, @Nullable String text) {
        if (text != null) {
            texts.put(pointer, text);
        }
        return this;
    }

    public FreeTexts each(String pointer, @Nullable List<String> all) {
        for (int i = 0; all != null && i < all.size(); i++) {
            add(pointer + "/" + i, all.get(i));
        }
        return this;
    }

    /** Points to the first one that is marked; empty when none is. */
    public Optional<Refusal> refusesSecrets() {
        return texts.entrySet().stream()
                .filter(text -> SecrecyMark.ofText(text.getValue()).isPresent())
                .findFirst()
                .map(marked -> StateSecret.refusal(marked.getKey()));
    }
}
