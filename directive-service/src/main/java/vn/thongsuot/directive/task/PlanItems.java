package vn.thongsuot.directive.task;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.time.Window;

/**
 * What is kept of a plan so that tasks can be taken out of it.
 *
 * @param unit id of the unit whose plan it is
 * @param directives ids of its legal bases, the first one first
 * @param window its time frame; absent when it has none
 */
public record PlanItems(
        String unit,
        String status,
        @Nullable List<String> directives,
        @Nullable Window window,
        @Nullable List<Item> items) {

    private static final Set<String> TO_BE_DONE = Set.of("FORM", "ASSIGNMENT", "REQUEST");

    /** One item; its kind and roles in the vocabulary of the wire. */
    public record Item(
            String id,
            String label,
            String kind,
            String text,
            @Nullable List<Part> roles,
            @Nullable Window window) {

        Stream<Role> known() {
            return roles == null ? Stream.empty() : roles.stream().flatMap(part -> part.asRole().stream());
        }

        /** Whether a task says that it comes from this item, by its id or by its label. */
        boolean isMeantBy(Task task) {
            return id.equals(task.source().item()) || label.equals(task.source().item());
        }
    }

    /** Who has what to do with an item. */
    public record Part(
            @Nullable String role,
            @Nullable String unit,
            @Nullable String label,
            @Nullable Boolean openEnded) {

        /** Empty for a kind of role that this service does not know. */
        Optional<Role> asRole() {
            return Arrays.stream(RoleKind.values())
                    .filter(kind -> kind.name().equals(role))
                    .findFirst()
                    .map(kind -> new Role(kind, unit, label, openEnded, null, null, null, null, null));
        }
    }

    boolean isApproved() {
        return status.equals("APPROVED");
    }

    /** What is to be done: forms, assignments and requests; contents and events outside are not. */
    List<Item> toBeDone() {
        return items == null
                ? List.of()
                : items.stream()
                        .filter(item -> TO_BE_DONE.contains(item.kind()))
                        .toList();
    }

    @Nullable
    String served() {
        return directives == null || directives.isEmpty() ? null : directives.getFirst();
    }
}
