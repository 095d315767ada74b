package vn.thongsuot.directive.roster;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.position.PositionDraft;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Violation;
import vn.thongsuot.platform.tenancy.TenantId;

/** The posts of a roster with their ids, and what is wrong with them. */
final class RosterPosts {

    private static final String SHEET = "/posts/";

    private final TenantId tenant;
    private final RosterUnits units;
    private final List<PostRow> rows;
    private final Map<String, PostRow> byId = new HashMap<>();

    RosterPosts(TenantId tenant, RosterUnits units, List<PostRow> rows) {
        this.tenant = tenant;
        this.units = units;
        this.rows = rows;
        rows.forEach(row -> byId.put(id(row), row));
    }

    Stream<@Nullable String> units() {
        return rows.stream().map(PostRow::unit);
    }

    List<Violation> violations(Set<String> stored) {
        var all = new ArrayList<Violation>();
        var seen = new LinkedHashMap<String, Integer>();
        for (var row : rows) {
            if (!units.knows(row.unit(), stored)) {
                all.add(Violation.of(at(row, "unit"), "unknown-code", String.valueOf(row.unit())));
            }
            if (seen.putIfAbsent(id(row), row.row()) != null) {
                all.add(Violation.of(at(row, "subject"), "duplicate"));
            }
            draft(row).violations().stream().map(broken -> at(row, broken)).forEach(all::add);
        }
        return all;
    }

    /** What is to be stored of rows with nothing wrong by themselves, by id. */
    Map<String, PositionDraft> sound() {
        var sound = new LinkedHashMap<String, PositionDraft>();
        drafts().forEach((id, draft) -> {
            if (draft.violations().isEmpty()) {
                sound.put(id, draft);
            }
        });
        return sound;
    }

    /** What is wrong with a post, in its row. */
    Violation at(String id, Violation broken) {
        return at(requireNonNull(byId.get(id)), broken);
    }

    /** What is to be stored, by id. */
    Map<String, PositionDraft> drafts() {
        var drafts = new LinkedHashMap<String, PositionDraft>();
        rows.forEach(row -> drafts.put(id(row), draft(row)));
        return drafts;
    }

    /** The same person in the same post at the same unit is one post, in this roster and in a later one. */
    private String id(PostRow row) {
        return Command.idOf(
                "position",
                tenant.value(),
                "roster",
                String.valueOf(row.subject()),
                String.valueOf(row.unit()),
                String.valueOf(row.title()));
    }

    private PositionDraft draft(PostRow row) {
        return new PositionDraft(
                row.unit() == null ? null : units.idOf(row.unit()),
                row.title(),
                row.subject(),
                row.rights(),
                row.validFrom(),
                row.validTo());
    }

    private static Violation at(PostRow row, Violation broken) {
        return new Violation(SHEET + row.row() + broken.pointer(), broken.rule(), broken.arguments());
    }

    private static String at(PostRow row, String column) {
        return SHEET + row.row() + "/" + column;
    }
}
