package vn.thongsuot.directive.workfile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.conclusion.DocumentNames;
import vn.thongsuot.directive.directive.Citation;
import vn.thongsuot.directive.directive.Directive;
import vn.thongsuot.directive.directive.DocumentKind;
import vn.thongsuot.directive.directive.Status;
import vn.thongsuot.directive.unit.Unit;
import vn.thongsuot.directive.urging.Urging;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.events.Replica;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.tenancy.TenantId;

/**
 * All documents that this service knows of the work on a directive: the directive, what it names and what acted on it, the
 * plans and reports approved for it, the letters that urge, and the notice of conclusion. The number of queries does not grow
 * with them but for urgings, of which one reads 200.
 */
public final class FindingDocuments {

    private static final String APPROVED = "APPROVED";

    private final Aggregates<Directive> directives;
    private final Aggregates<Urging> urgings;
    private final Replica<PlanPaper> plans;
    private final Replica<ReportPaper> reports;
    private final Aggregates<Unit> units;

    public FindingDocuments(
            Aggregates<Directive> directives,
            Aggregates<Urging> urgings,
            Replica<PlanPaper> plans,
            Replica<ReportPaper> reports,
            Aggregates<Unit> units) {
        this.directives = directives;
        this.urgings = urgings;
        this.plans = plans;
        this.reports = reports;
        this.units = units;
    }

    /** In the order of kinds and days; what has no day comes last among its kind. */
    List<FiledDocument> of(TenantId tenant, String id, Instant at) {
        return directives.find(tenant, id).stream()
                .flatMap(directive -> Stream.concat(registered(tenant, directive, at), made(tenant, directive, at)))
                .sorted(Comparator.comparing(FiledDocument::as)
                        .thenComparing(FindingDocuments::day)
                        .thenComparing(one -> String.valueOf(one.source())))
                .toList();
    }

    private static String day(FiledDocument document) {
        return document.date() == null ? "9" : document.date().value();
    }

    /** With the notice of conclusion, where the directive was spoken. */
    private Stream<FiledDocument> registered(TenantId tenant, Versioned<Directive> directive, Instant at) {
        var state = directive.state();
        var named =
                Stream.concat(state.citations().stream().map(Citation::directive), state.filing().actedOnBy().stream());
        var related = directives.findAll(tenant, named.distinct().toList()).values().stream()
                .map(found -> Papers.of(FiledAs.RELATED, found, at));
        var concluded = state.kind() == DocumentKind.ORAL_INSTRUCTION && state.status() == Status.ISSUED
                ? Stream.of(Papers.of(FiledAs.CONCLUSION, directive, at))
                : Stream.<FiledDocument>empty();
        return Stream.of(Stream.of(Papers.of(FiledAs.DIRECTIVE, directive, at)), related, concluded)
                .flatMap(all -> all);
    }

    private Stream<FiledDocument> made(TenantId tenant, Versioned<Directive> directive, Instant at) {
        var planned = plans.findBy(tenant, "directives", directive.id()).stream()
                .filter(plan -> APPROVED.equals(plan.state().status()))
                .toList();
        var reported = reports.findBy(tenant, "directive", directive.id()).stream()
                .filter(report -> APPROVED.equals(report.state().status()))
                .toList();
        var urged = urgings(tenant, directive.id());
        var authors = new HashSet<String>();
        planned.forEach(plan -> authors.add(plan.state().unit()));
        reported.forEach(report -> authors.add(report.state().unit()));
        urged.forEach(urging -> authors.add(urging.state().unit()));
        var names = names(tenant, authors);
        var about = DocumentNames.withoutSubject(directive.state());
        return Stream.of(
                        planned.stream().map(plan -> Papers.of(plan, names, at)),
                        reported.stream().map(report -> Papers.ofReport(report, names, at)),
                        urged.stream().map(urging -> Papers.ofUrging(urging, names, about, at)))
                .flatMap(all -> all);
    }

    /** No more than there is room for, with one beyond it. */
    private List<Versioned<Urging>> urgings(TenantId tenant, String directive) {
        var all = new ArrayList<Versioned<Urging>>();
        @Nullable String cursor = null;
        do {
            var page = urgings.page(tenant, new PageQuery(PageQuery.MAX_LIMIT, cursor), Map.of("directive", directive));
            all.addAll(page.items());
            cursor = page.next();
        } while (cursor != null && all.size() <= WorkFile.DOCUMENTS);
        return all;
    }

    private Map<String, String> names(TenantId tenant, HashSet<String> ids) {
        var names = new HashMap<String, String>();
        units.findAll(tenant, ids)
                .forEach((id, unit) -> names.put(id, unit.state().name()));
        return names;
    }
}
