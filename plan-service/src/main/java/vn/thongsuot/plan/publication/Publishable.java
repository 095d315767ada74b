package vn.thongsuot.plan.publication;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.organisation.opendata.InternalMark;
import vn.thongsuot.organisation.opendata.PersonalData;
import vn.thongsuot.plan.document.PublicText;
import vn.thongsuot.plan.plan.Citation;
import vn.thongsuot.plan.plan.DistributionLine;
import vn.thongsuot.plan.plan.PlanContent;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.aggregate.Violation;
import vn.thongsuot.platform.events.Replica;
import vn.thongsuot.platform.tenancy.TenantId;

/**
 * What keeps a plan from being laid before everybody: a word in it that reaches a person, the mark "lưu hành nội bộ" wherever
 * it stands, also among the recipients, and a document
 * that it names which is for internal circulation, or of which nobody here knows whether it is.
 */
public final class Publishable {

    private static final String INTERNAL = "internal-circulation";
    private static final String UNKNOWN = "circulation-unknown";

    private final Replica<CirculationCopy> directives;

    public Publishable(Replica<CirculationCopy> directives) {
        this.directives = directives;
    }

    /** Where each stands; nothing for a plan that may be published. */
    List<Violation> hindrances(TenantId tenant, PlanContent content, PublicText text) {
        var found = new ArrayList<Violation>();
        look(found, "/subject", Stream.of(text.subject()));
        look(found, "/opening", Stream.of(text.opening()));
        look(found, "/closing", Stream.of(text.closing()));
        look(found, "/symbol", Stream.of(text.symbol()));
        text.parts().forEach(part -> look(found, "/parts/" + part.id(), part.words()));
        if (content.distribution().stream().map(DistributionLine::text).anyMatch(InternalMark::isIn)) {
            found.add(Violation.of("/distribution", INTERNAL));
        }
        found.addAll(named(tenant, cited(content)));
        return found;
    }

    private static void look(List<Violation> found, String pointer, Stream<String> words) {
        var all = words.toList();
        if (all.stream().anyMatch(PersonalData::isIn)) {
            found.add(Violation.of(pointer, "personal-data"));
        }
        if (InternalMark.isIn(String.join(" ", all))) {
            found.add(Violation.of(pointer, INTERNAL));
        }
    }

    /** Ids of the directives that it rests on or cites. */
    static List<String> cited(PlanContent content) {
        return Stream.concat(content.bases().stream(), content.bodyCitations().stream())
                .map(Citation::directive)
                .distinct()
                .sorted()
                .toList();
    }

    private List<Violation> named(TenantId tenant, List<String> cited) {
        var known = directives.awaitAll(tenant, cited);
        return cited.stream()
                .filter(id -> !mayBeNamed(known.get(id)))
                .map(id -> Violation.of("/bases", known.containsKey(id) ? INTERNAL : UNKNOWN, id))
                .toList();
    }

    /** Those that stay inside now, whatever they were when the plan was published; of which nothing is known, too. */
    Set<String> internal(TenantId tenant, Collection<String> cited) {
        var known = directives.findAll(tenant, cited);
        return cited.stream().filter(id -> !mayBeNamed(known.get(id))).collect(Collectors.toUnmodifiableSet());
    }

    private static boolean mayBeNamed(@Nullable Versioned<CirculationCopy> directive) {
        return directive != null && !directive.state().isInternal();
    }
}
