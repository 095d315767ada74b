package vn.thongsuot.bench.figures;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.model.Projections;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bson.Document;

/**
 * Deeds each under a directive of its own. The command is one write of the deed to the store, then its event; it is visible
 * when the cell that counts it can be read.
 */
final class OwnProbes {

    private static final String COMMANDS = "commands";

    private final Own own;
    private final Ground ground;
    private long told;

    OwnProbes(Ground ground, Own own) {
        this.ground = ground;
        this.own = own;
    }

    Times run(int perSecond, Duration throughout, Duration patience) {
        return new Probing(this::command, this::visible).run("probe-" + ++told + "-", perSecond, throughout, patience);
    }

    /** What a deed says that is known by its directive. */
    static DeedFacts facts(String name) {
        return new DeedFacts(name, "unit0", LocalDate.of(2025, 6, 2), BigDecimal.ONE);
    }

    private void command(String name) {
        var facts = facts(name);
        ground.stored().database(own.database()).getCollection(COMMANDS).insertOne(facts.document(name, 1));
        ground.broker().sendOne(Told.deed(own.topic(), own.tenant(), name, 1, facts));
    }

    private Set<String> visible(Collection<String> names) {
        var visible = new HashSet<String>();
        ground.stored()
                .database(own.database())
                .getCollection(own.cells())
                .find(and(
                        in("directives", names),
                        eq(CellFields.GRAIN, "LEAF"),
                        eq(CellFields.INDICATOR, "deeds"),
                        gt(LookingUp.DEEDS, 0)))
                .projection(Projections.include("directives"))
                .forEach((Document cell) -> visible.addAll(cell.getList("directives", String.class, List.of())));
        return visible;
    }
}
