package vn.thongsuot.directive.directive;

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

    static FreeTexts of(DirectiveDraft draft) {
        var texts = new FreeTexts()
                .add("/subject", draft.subject())
                .add("/shortName", draft.shortName())
                .add("/symbol", draft.symbol())
                .add("/number", draft.number());
        if (draft.issuer() != null) {
            texts.add("/issuer/name", draft.issuer().name());
        }
        for (int i = 0; i < draft.cited().size(); i++) {
            texts.add("/citations/" + i + "/note", draft.cited().get(i).note());
        }
        if (draft.deadline() != null) {
            texts.add("/deadline/asWritten", draft.deadline().asWritten());
        }
        texts.particulars(draft.particulars());
        return texts;
    }

    private void particulars(Particulars given) {
        if (given.spoken() != null) {
            add("/spoken/occasion", given.spoken().occasion());
            add("/spoken/by", given.spoken().by());
            add("/spoken/person", given.spoken().person());
        }
        for (int i = 0; i < given.contributors().size(); i++) {
            add("/contributors/" + i + "/note", given.contributors().get(i).note());
        }
        for (int i = 0; i < given.recipientClasses().size(); i++) {
            add(
                    "/recipientClasses/" + i + "/words",
                    given.recipientClasses().get(i).words());
        }
        for (int i = 0; i < given.lists().size(); i++) {
            var list = given.lists().get(i);
            add("/lists/" + i + "/key", list.key());
            add("/lists/" + i + "/name", list.name());
            each("/lists/" + i + "/aliases", list.aliases());
        }
        for (int i = 0; i < given.issuedStatements().size(); i++) {
            add(
                    "/issuedStatements/" + i + "/text",
                    given.issuedStatements().get(i).text());
        }
    }
}
