package vn.thongsuot.activity.activity;

import static vn.thongsuot.platform.aggregate.Violation.of;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.aggregate.Violation;

/** What must hold of stated facts whatever they refer to. Pointers are those of the request. */
final class FactRules {

    private FactRules() {}

    /**
     * The rules that the facts break.
     *
     * @param today in Việt Nam
     */
    static List<Violation> broken(Facts facts, LocalDate today) {
        return Stream.of(
                        units(facts.who()),
                        links(facts.basis()),
                        integration(facts),
                        time(facts, today),
                        cooperation(facts.who().cooperation()),
                        MeasurementRules.broken(facts.findings().measurements()),
                        ConferenceRules.broken(facts))
                .flatMap(broken -> broken)
                .toList();
    }

    private static Stream<Violation> units(Participants who) {
        var leads = indexes(who.coordinators())
                .filter(i -> who.coordinators().get(i).equals(who.unit()))
                .mapToObj(i -> of("/coordinators/" + i, "lead-as-coordinator"));
        return Stream.concat(leads, listedTwice("/coordinators", who.coordinators()));
    }

    private static Stream<Violation> links(Basis basis) {
        var twice = Stream.concat(listedTwice("/directives", basis.directives()), listedTwice("/tasks", basis.tasks()));
        var itemAlone = basis.planItem() != null && basis.plan() == null;
        return Stream.concat(twice, when(itemAlone, "/planItem", "item-without-plan"));
    }

    private static Stream<Violation> integration(Facts facts) {
        var unexplained = facts.what().mode() == Mode.INTEGRATE
                && facts.basis().integrates().isEmpty();
        return when(unexplained, "/integrates", "integration-explained");
    }

    private static Stream<Violation> time(Facts facts, LocalDate today) {
        var withdrawn = facts.what().state() == State.WITHDRAWN;
        var early = isToCome(facts.what().state(), facts.setting().period(), today);
        return Stream.concat(when(withdrawn, "/state", "withdraw-by-delete"), when(early, "/when", "done-in-future"));
    }

    private static Stream<Violation> cooperation(@Nullable Cooperation cooperation) {
        if (cooperation == null) {
            return Stream.empty();
        }
        var partners = cooperation.partners();
        var countries = indexes(partners)
                .filter(i -> partners.get(i).isOfNoCountry())
                .mapToObj(i -> Violation.of("/cooperation/partners/" + i + "/country", "country-code"));
        var model = Stream.concat(
                when(cooperation.isWithoutAbroad(), "/cooperation/partners", "partner-abroad"),
                when(cooperation.lacksASector(), "/cooperation/partners", "three-sectors"));
        return Stream.concat(countries, model);
    }

    private static boolean isToCome(State state, @Nullable PartialPeriod period, LocalDate today) {
        if (period == null) {
            return false;
        }
        return switch (state) {
            case DONE -> period.earliestEnd().isAfter(today);
            case LAUNCHED -> period.from().isAfter(today);
            default -> false;
        };
    }

    private static Stream<Violation> listedTwice(String pointer, List<String> ids) {
        var seen = new HashSet<String>();
        return indexes(ids).filter(i -> !seen.add(ids.get(i))).mapToObj(i -> of(pointer + "/" + i, "listed-twice"));
    }

    private static IntStream indexes(List<?> list) {
        return IntStream.range(0, list.size());
    }

    private static Stream<Violation> when(boolean broken, String pointer, String rule) {
        return broken ? Stream.of(of(pointer, rule)) : Stream.empty();
    }
}
