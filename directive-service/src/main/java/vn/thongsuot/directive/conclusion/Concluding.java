package vn.thongsuot.directive.conclusion;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.directive.Citation;
import vn.thongsuot.directive.directive.Directive;
import vn.thongsuot.directive.directive.Spoken;
import vn.thongsuot.directive.task.Role;
import vn.thongsuot.directive.task.RoleKind;
import vn.thongsuot.directive.task.Task;
import vn.thongsuot.directive.time.PartialDate;
import vn.thongsuot.directive.unit.Unit;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.tenancy.TenantId;

/** Puts the conclusion of a conference into the words of its notice. It adds nothing that is not in the data. */
public final class Concluding {

    /** As many items as the words for their numbers reach. */
    private static final int ITEMS = 99;

    private final Aggregates<Directive> directives;
    private final Aggregates<Task> tasks;
    private final Aggregates<Unit> units;

    public Concluding(Aggregates<Directive> directives, Aggregates<Task> tasks, Aggregates<Unit> units) {
        this.directives = directives;
        this.tasks = tasks;
        this.units = units;
    }

    /** The notice of the directive; empty when there is no such directive. */
    public Optional<Conclusion> of(TenantId tenant, String id) {
        return directives.find(tenant, id).map(found -> conclusion(tenant, id, found.state()));
    }

    private Conclusion conclusion(TenantId tenant, String id, Directive directive) {
        var spoken = directive.particulars().spoken();
        var issuer = directive.issuer();
        var symbol = directive.symbol();
        return new Conclusion(
                "THÔNG BÁO",
                title(directive, spoken),
                issuer == null ? null : issuer.name(),
                directive.number(),
                symbol == null ? null : symbol.raw(),
                directive.date() == null ? null : DocumentNames.day(directive.date()),
                directive.subject(),
                spoken == null ? null : opening(directive, spoken),
                BasisSentences.of(directive.citations(), cited(tenant, directive.citations())),
                directive.particulars().lists().stream()
                        .flatMap(list -> Stream.concat(Stream.of(list.name()), list.aliases().stream()))
                        .toList(),
                items(tenant, id));
    }

    private static String title(Directive directive, @Nullable Spoken spoken) {
        return spoken == null
                ? "Kết luận" + DocumentNames.about(directive.subject())
                : "Kết luận của " + spoken.by() + " tại " + spoken.occasion();
    }

    private static String opening(Directive directive, Spoken spoken) {
        var on = spoken.on() == null ? directive.date() : PartialDate.of(spoken.on());
        var when = on == null ? "" : DocumentNames.day(on) + ", tại ";
        var words = (when.isEmpty() ? "tại " : when) + spoken.occasion() + ", " + spoken.by() + " kết luận như sau:";
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private Map<String, Directive> cited(TenantId tenant, List<Citation> citations) {
        var known = new HashMap<String, Directive>();
        directives
                .findAll(tenant, citations.stream().map(Citation::directive).collect(Collectors.toSet()))
                .forEach((id, document) -> known.put(id, document.state()));
        return known;
    }

    /** Tasks at the top, as first given: neither what others adopted nor later occurrences. */
    private List<Conclusion.Item> items(TenantId tenant, String id) {
        var found =
                tasks.page(tenant, new PageQuery(PageQuery.MAX_LIMIT, null), Map.of("directive", id)).items().stream()
                        .filter(task -> task.state().parent() == null
                                && task.state().course().adopted() == null
                                && task.state().course().occurrence() == null)
                        .sorted(Comparator.comparingInt(
                                        (Versioned<Task> task) -> task.state().order())
                                .thenComparing(Versioned::id))
                        .limit(ITEMS)
                        .toList();
        var names = names(tenant, found);
        return IntStream.range(0, found.size())
                .mapToObj(i -> item(found.get(i), i + 1, names))
                .toList();
    }

    private Map<String, String> names(TenantId tenant, List<Versioned<Task>> found) {
        var ids = found.stream()
                .flatMap(task -> task.state().roles().stream())
                .flatMap(role -> Stream.ofNullable(role.unit()))
                .collect(Collectors.toSet());
        return units.findAll(tenant, ids).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, unit -> unit.getValue().state().name()));
    }

    private static Conclusion.Item item(Versioned<Task> versioned, int number, Map<String, String> names) {
        var task = versioned.state();
        return new Conclusion.Item(
                versioned.id(),
                number,
                Ordinals.label(number),
                task.title(),
                task.text(),
                task.traits().measures(),
                inWords(task, RoleKind.LEAD, names),
                inWords(task, RoleKind.COORDINATE, names),
                task.deadline());
    }

    private static List<String> inWords(Task task, RoleKind kind, Map<String, String> names) {
        return task.roles().stream()
                .filter(role -> role.role() == kind)
                .map(role -> inWords(role, names))
                .filter(words -> !words.isEmpty())
                .toList();
    }

    private static String inWords(Role role, Map<String, String> names) {
        if (role.label() != null) {
            return role.label();
        }
        var group = role.unitClass();
        if (group != null && group.words() != null) {
            return group.words();
        }
        return role.unit() == null ? "" : names.getOrDefault(role.unit(), "");
    }
}
