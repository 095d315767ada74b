package vn.thongsuot.directive.position.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.directive.position.Position;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.outbox.AggregateKind;
import vn.thongsuot.platform.paging.Page;
import vn.thongsuot.platform.tenancy.TenantId;

/** Posts as they are answered: as on the wire, and what is printed above a signature given with them. */
@Component
class PositionAnswers {

    /**
     * A post.
     *
     * @param authority for instance {@code KT. GIÁM ĐỐC}; absent for a post in its own right
     * @param handoverNote what was said when its work was handed over
     */
    record PositionAnswer(
            @JsonUnwrapped Object position,
            @Nullable String authority,
            @Nullable String handoverNote) {}

    private final AggregateKind<Position> kind;
    private final Aggregates<Position> positions;

    PositionAnswers(AggregateKind<Position> kind, Aggregates<Position> positions) {
        this.kind = kind;
        this.positions = positions;
    }

    PositionAnswer of(TenantId tenant, Versioned<Position> position) {
        return answer(position, actedFor(tenant, List.of(position)));
    }

    Page<PositionAnswer> each(TenantId tenant, Page<Versioned<Position>> page) {
        var actedFor = actedFor(tenant, page.items());
        return page.map(position -> answer(position, actedFor));
    }

    private Map<String, Versioned<Position>> actedFor(TenantId tenant, List<Versioned<Position>> some) {
        var ids = some.stream()
                .flatMap(position -> Stream.ofNullable(position.state().actsFor()))
                .collect(Collectors.toSet());
        return ids.isEmpty() ? Map.of() : positions.findAll(tenant, ids);
    }

    private PositionAnswer answer(Versioned<Position> versioned, Map<String, Versioned<Position>> actedFor) {
        var position = versioned.state();
        var handover = position.handedOver();
        return new PositionAnswer(
                kind.wire().apply(versioned), authority(position, actedFor), handover == null ? null : handover.note());
    }

    private static @Nullable String authority(Position position, Map<String, Versioned<Position>> actedFor) {
        var capacity = position.capacity();
        var post = position.actsFor() == null ? null : actedFor.get(position.actsFor());
        return capacity == null || post == null
                ? null
                : capacity.authority(post.state().title());
    }
}
