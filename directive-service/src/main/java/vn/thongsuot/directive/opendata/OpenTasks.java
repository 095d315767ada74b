package vn.thongsuot.directive.opendata;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.directive.Direction;
import vn.thongsuot.directive.directive.Directive;
import vn.thongsuot.directive.directive.Status;
import vn.thongsuot.directive.rule.Wanted;
import vn.thongsuot.directive.task.Source;
import vn.thongsuot.directive.task.Task;
import vn.thongsuot.directive.task.Words;
import vn.thongsuot.organisation.opendata.PersonalData;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.paging.Page;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.tenancy.TenantId;

/**
 * The tasks that everybody may read: those that the named documents give themselves, in the words of those who issued or
 * registered them, as long as the documents may be known outside. What units made of them for themselves stays inside, and
 * so does a task whose words, or those of its document, say how to reach somebody.
 */
public final class OpenTasks {

    private final Aggregates<Task> tasks;
    private final Aggregates<Directive> directives;

    public OpenTasks(Aggregates<Task> tasks, Aggregates<Directive> directives) {
        this.tasks = tasks;
        this.directives = directives;
    }

    /** A task with the document that gives it. */
    public record OpenTask(Versioned<Task> task, Directive document) {}

    /** Where a page begins: in which of the documents, and where among its tasks. */
    private record Place(int document, @Nullable String inside) {

        private static final String SEPARATOR = "~";

        static Place of(@Nullable String cursor) {
            if (cursor == null) {
                return new Place(0, null);
            }
            var parts = cursor.split(SEPARATOR, 2);
            try {
                var inside = parts.length < 2 || parts[1].isEmpty() ? null : parts[1];
                return new Place(Integer.parseUnsignedInt(parts[0]), inside);
            } catch (NumberFormatException e) {
                throw new RefusedException(Refusal.invalid("cursor", "unknown-cursor"));
            }
        }

        String cursor() {
            return document + SEPARATOR + Objects.requireNonNullElse(inside, "");
        }
    }

    /**
     * Whether what a document gives may be laid open at all: it is issued, no secret, neither internal nor marked so, and
     * its subject and short name, which are told with each task, say of nobody how to reach them.
     */
    static boolean mayBeOpen(Directive document) {
        return document.status() == Status.ISSUED
                && document.direction() != Direction.INTERNAL
                && document.mayBeNamedOutside()
                && reachesNobody(document.subject(), document.shortName());
    }

    /**
     * A page, document by document; it may be shorter than asked for.
     *
     * @param named ids of the documents
     */
    public Page<OpenTask> page(TenantId tenant, List<String> named, PageQuery query) {
        var place = Place.of(query.cursor());
        var known = directives.findAll(tenant, named);
        for (int i = place.document(); i < named.size(); i++) {
            var id = named.get(i);
            var document =
                    Optional.ofNullable(known.get(id)).map(Versioned::state).filter(OpenTasks::mayBeOpen);
            if (document.isPresent()) {
                var inside = i == place.document() ? place.inside() : null;
                return page(tenant, id, document.get(), new PageQuery(query.limit(), inside), i, named.size());
            }
        }
        return new Page<>(List.of(), null);
    }

    private Page<OpenTask> page(
            TenantId tenant, String id, Directive document, PageQuery query, int place, int documents) {
        var given = Wanted.all().with("source.kind", Source.Kind.DIRECTIVE).with("source.id", id);
        var page = tasks.page(tenant, query, given.fields());
        var open = page.items().stream()
                .filter(task -> isFitToRead(task.state()))
                .map(task -> new OpenTask(task, document))
                .toList();
        return new Page<>(open, next(page.next(), place, documents));
    }

    private static @Nullable String next(@Nullable String inside, int place, int documents) {
        if (inside != null) {
            return new Place(place, inside).cursor();
        }
        return place + 1 < documents ? new Place(place + 1, null).cursor() : null;
    }

    private static boolean isFitToRead(Task task) {
        return task.course().words() == Words.THEIRS && reachesNobody(task.title(), task.deliverable());
    }

    private static boolean reachesNobody(@Nullable String one, @Nullable String other) {
        return Stream.of(Objects.requireNonNullElse(one, ""), Objects.requireNonNullElse(other, ""))
                .noneMatch(PersonalData::isIn);
    }
}
