package vn.thongsuot.reporting.report;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that the data suggest of one report, by rules that each look at one thing. */
final class Proposals {

    /** Looks at the facts and suggests something, or nothing. */
    private interface Rule extends BiFunction<Report, Gathered, Stream<Proposal>> {}

    private static final List<Rule> RULES = List.of(
            AnswersProposed::of,
            TasksProposed::of,
            TargetsProposed::of,
            MissingProposed::of,
            UndatedProposed::of,
            EvidenceProposed::of);

    private static final int LONGEST_NAME = 180;

    private Proposals() {}

    static List<Proposal> of(Report report, Gathered facts) {
        return report.answersNothing()
                ? List.of()
                : RULES.stream().flatMap(rule -> rule.apply(report, facts)).toList();
    }

    /** Those that nobody has taken or put aside. */
    static List<Proposal> open(Report report, Gathered facts) {
        var settled = report.workings().settled();
        return of(report, facts).stream()
                .filter(proposal -> !settled.contains(proposal.key()))
                .toList();
    }

    /** Up to so many names, the others counted; long ones are cut, so that the whole stays a text that may be edited. */
    static String named(List<String> names, int shown, String others) {
        var first = names.stream().limit(shown).map(Proposals::cut).collect(Collectors.joining("; "));
        return names.size() <= shown ? first : first + "; và " + (names.size() - shown) + " " + others;
    }

    private static String cut(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME) + "…";
    }
}
