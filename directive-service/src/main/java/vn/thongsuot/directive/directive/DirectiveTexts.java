package vn.thongsuot.directive.directive;

import vn.thongsuot.directive.text.FreeTexts;

/** What a document says in somebody's own words. */
final class DirectiveTexts {

    private DirectiveTexts() {}

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
        addParticulars(texts, draft.particulars());
        return texts;
    }

    private static void addParticulars(FreeTexts texts, Particulars given) {
        if (given.spoken() != null) {
            texts.add("/spoken/occasion", given.spoken().occasion());
            texts.add("/spoken/by", given.spoken().by());
            texts.add("/spoken/person", given.spoken().person());
        }
        for (int i = 0; i < given.contributors().size(); i++) {
            texts.add(
                    "/contributors/" + i + "/note", given.contributors().get(i).note());
        }
        for (int i = 0; i < given.recipientClasses().size(); i++) {
            texts.add(
                    "/recipientClasses/" + i + "/words",
                    given.recipientClasses().get(i).words());
        }
        for (int i = 0; i < given.lists().size(); i++) {
            var list = given.lists().get(i);
            texts.add("/lists/" + i + "/key", list.key());
            texts.add("/lists/" + i + "/name", list.name());
            texts.each("/lists/" + i + "/aliases", list.aliases());
        }
        for (int i = 0; i < given.issuedStatements().size(); i++) {
            texts.add(
                    "/issuedStatements/" + i + "/text",
                    given.issuedStatements().get(i).text());
        }
    }
}
