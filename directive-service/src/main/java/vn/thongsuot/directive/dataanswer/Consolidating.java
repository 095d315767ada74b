package vn.thongsuot.directive.dataanswer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.datarequest.DataRequest;
import vn.thongsuot.directive.unit.Identifier;
import vn.thongsuot.directive.unit.Unit;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.organisation.Right;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platform.tenancy.TenantId;

/**
 * Puts all answers to a request together, in the official order of the units; for whoever may issue at the unit that
 * asked. Rows are read many answers at a time and at most a few megabytes, and forgotten once written.
 */
public final class Consolidating {

    /** What is in memory at once; an answer has at most an eighth of it. */
    private static final int AT_ONCE = 8 * Rows.BYTES;

    private static final int ANSWERS_AT_ONCE = 500;
    private static final String TERRITORY = "territory";

    private final Aggregates<DataRequest> requests;
    private final FollowingAnswers following;
    private final Aggregates<Unit> units;
    private final RowBodies bodies;
    private final Access access;

    public Consolidating(
            Aggregates<DataRequest> requests,
            FollowingAnswers following,
            Aggregates<Unit> units,
            RowBodies bodies,
            Access access) {
        this.requests = requests;
        this.following = following;
        this.units = units;
        this.bodies = bodies;
        this.access = access;
    }

    /**
     * All recipients, before any row is read.
     *
     * @param lines in the official order
     */
    public record Consolidation(TenantId tenant, DataRequest request, List<Line> lines, Counts counts) {}

    /**
     * Empty when there is no such request.
     *
     * @throws RefusedException without the right
     */
    public Optional<Consolidation> of(Caller caller, String id) {
        return requests.find(caller.tenant(), id).map(request -> {
            access.refuses(caller, Right.ISSUE, request.state().unit()).ifPresent(refusal -> {
                throw new RefusedException(refusal);
            });
            return of(caller.tenant(), request);
        });
    }

    private Consolidation of(TenantId tenant, Versioned<DataRequest> request) {
        var standings = following.standings(tenant, request);
        var known = units.findAll(tenant, standings.stream().map(Standing::unit).collect(Collectors.toSet()));
        var lines = standings.stream()
                .map(standing -> line(standing, known.get(standing.unit())))
                .toList();
        return new Consolidation(tenant, request.state(), lines, Counts.of(standings));
    }

    /** Writes everything into the table. */
    public void write(Consolidation all, Table table) throws IOException {
        table.begin(all.request().columns());
        var some = new ArrayList<Line>();
        int bytes = 0;
        for (var line : all.lines()) {
            var body = line.standing().rows();
            if (body == null) {
                continue;
            }
            if (bytes + body.bytes() > AT_ONCE || some.size() >= ANSWERS_AT_ONCE) {
                write(all.tenant(), some, table);
                some.clear();
                bytes = 0;
            }
            some.add(line);
            bytes += body.bytes();
        }
        write(all.tenant(), some, table);
        table.end(all.lines());
    }

    private void write(TenantId tenant, List<Line> lines, Table table) throws IOException {
        var ids = lines.stream()
                .flatMap(line -> Stream.ofNullable(line.standing().rows()).map(Body::id))
                .toList();
        var found = bodies.read(tenant, ids);
        for (int i = 0; i < lines.size(); i++) {
            var rows = found.get(ids.get(i));
            if (rows == null) {
                throw new IllegalStateException(
                        "the rows of " + lines.get(i).standing().answer() + " are not there");
            }
            table.rows(lines.get(i), rows);
        }
    }

    private static Line line(Standing standing, @Nullable Versioned<Unit> unit) {
        return unit == null
                ? new Line("", "", standing)
                : new Line(code(unit.state()), unit.state().name(), standing);
    }

    private static String code(Unit unit) {
        return unit.identifiers().stream()
                .filter(identifier -> identifier.scheme().equals(TERRITORY))
                .map(Identifier::value)
                .findFirst()
                .orElseGet(() -> unit.abbreviation() == null ? "" : unit.abbreviation());
    }
}
