package vn.thongsuot.directive.directive;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.thongsuot.directive.rule.Reference;
import vn.thongsuot.directive.rule.Rules;

/** What must hold of {@link Particulars} in a draft, and what they name. */
record ParticularRules(DocumentKind kind, Particulars given) {

    private static final int SEVERAL = 20;
    private static final int MANY = 300;
    private static final int KEY = 50;
    private static final int NAME = 500;
    private static final int TEXT = 2000;

    void check(Rules rules) {
        if (given.period() != null) {
            rules.check(given.period().inOrder(), "/period/to", "not-before-start");
        }
        if (given.horizon() != null) {
            rules.check(given.horizon().isReal(), "/horizon", "horizon");
        }
        if (given.spoken() != null) {
            given.spoken().check(rules);
        }
        rules.check(kind != DocumentKind.ORAL_INSTRUCTION || given.spoken() != null, "/spoken", "required");
        checkClasses(rules);
        checkContributors(rules);
        checkLists(rules);
        checkStatements(rules);
    }

    Stream<Reference> units() {
        var contributors = given.contributors();
        var classes = given.recipientClasses();
        return Stream.concat(
                IntStream.range(0, contributors.size())
                        .boxed()
                        .flatMap(i -> Reference.of(
                                "/contributors/" + i + "/unit",
                                contributors.get(i).unit())),
                IntStream.range(0, classes.size())
                        .boxed()
                        .flatMap(i -> classes.get(i).units(atClass(i))));
    }

    Stream<Reference> documents() {
        var statements = given.issuedStatements();
        return IntStream.range(0, statements.size())
                .boxed()
                .flatMap(i -> Reference.each(
                        "/issuedStatements/" + i + "/documents",
                        statements.get(i).documents()));
    }

    static String atClass(int index) {
        return "/recipientClasses/" + index;
    }

    private void checkClasses(Rules rules) {
        var classes = given.recipientClasses();
        rules.atMost("/recipientClasses", classes, SEVERAL).distinct("/recipientClasses", classes);
        for (int i = 0; i < classes.size(); i++) {
            classes.get(i).check(rules, atClass(i));
        }
    }

    private void checkContributors(Rules rules) {
        var all = given.contributors();
        rules.atMost("/contributors", all, MANY).distinct("/contributors", all);
        for (int i = 0; i < all.size(); i++) {
            rules.text("/contributors/" + i + "/unit", all.get(i).unit(), NAME)
                    .optionalText("/contributors/" + i + "/note", all.get(i).note(), TEXT);
        }
    }

    private void checkLists(Rules rules) {
        var all = given.lists();
        rules.atMost("/lists", all, SEVERAL);
        for (int i = 0; i < all.size(); i++) {
            var at = "/lists/" + i;
            rules.text(at + "/key", all.get(i).key(), KEY)
                    .text(at + "/name", all.get(i).name(), NAME);
            checkTexts(rules, at + "/aliases", all.get(i).aliases(), NAME);
        }
        rules.distinct("/lists", all.stream().map(NamedList::key).toList());
    }

    private void checkStatements(Rules rules) {
        var all = given.issuedStatements();
        rules.atMost("/issuedStatements", all, SEVERAL);
        for (int i = 0; i < all.size(); i++) {
            var at = "/issuedStatements/" + i;
            rules.text(at + "/text", all.get(i).text(), TEXT);
            checkTexts(rules, at + "/documents", all.get(i).documents(), NAME);
        }
    }

    private static void checkTexts(Rules rules, String at, List<String> texts, int max) {
        rules.atMost(at, texts, SEVERAL).distinct(at, texts);
        for (int i = 0; i < texts.size(); i++) {
            rules.text(at + "/" + i, texts.get(i), max);
        }
    }
}
