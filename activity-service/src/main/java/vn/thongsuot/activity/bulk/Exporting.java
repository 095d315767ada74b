package vn.thongsuot.activity.bulk;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.activity.activity.Activity;
import vn.thongsuot.activity.activity.Audience;
import vn.thongsuot.activity.activity.Measurement;
import vn.thongsuot.activity.activity.PartialPeriod;
import vn.thongsuot.activity.activity.PartialPeriod.Precision;
import vn.thongsuot.activity.activity.Qualifier;
import vn.thongsuot.activity.activity.Wording;
import vn.thongsuot.activity.reference.References;
import vn.thongsuot.organisation.Organisation;
import vn.thongsuot.organisation.UnitTree;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.cells.SheetWriter;
import vn.thongsuot.platform.cells.TableWriter;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.tenancy.TenantId;

/**
 * Activities as a table, page by page as they are read, in the columns of the template after their code. Names of persons, of
 * speakers and of those who came, never stand in it.
 */
public final class Exporting {

    private static final String CODE = "Mã hoạt động";

    private final Aggregates<Activity> activities;
    private final References references;
    private final Organisation organisation;

    public Exporting(Aggregates<Activity> activities, References references, Organisation organisation) {
        this.activities = activities;
        this.references = references;
        this.organisation = organisation;
    }

    /**
     * Writes all that meet the conditions, up to as many rows as a sheet can have.
     *
     * @param conditions as of a list
     */
    public void write(TenantId tenant, Map<String, Object> conditions, TableWriter table) throws IOException {
        var layout = Layout.of(references.indicators(tenant));
        var headings = new ArrayList<>(List.of(CODE));
        headings.addAll(layout.headings());
        table.heading(headings);
        var tree = organisation.units(tenant);
        int rows = 0;
        @Nullable String cursor = null;
        do {
            var page = activities.page(tenant, new PageQuery(PageQuery.MAX_LIMIT, cursor), conditions);
            for (var activity : page.items()) {
                table.row(row(activity.id(), activity.state(), layout, tree));
            }
            rows += page.items().size();
            cursor = page.next();
        } while (cursor != null && rows <= SheetWriter.MOST - PageQuery.MAX_LIMIT);
    }

    private static List<@Nullable Object> row(String id, Activity activity, Layout layout, UnitTree tree) {
        var cells = new ArrayList<@Nullable Object>();
        cells.add(id);
        for (var column : Column.values()) {
            cells.add(cell(column, activity, tree));
        }
        layout.indicators().keySet().forEach(indicator -> cells.add(measured(activity, indicator)));
        return cells;
    }

    private static @Nullable Object cell(Column column, Activity activity, UnitTree tree) {
        var facts = activity.facts();
        var what = facts.what();
        var setting = facts.setting();
        return switch (column) {
            case UNIT -> tree.unit(activity.unit()).map(unit -> unit.name()).orElse(activity.unit());
            case KIND -> Vocabulary.of(what.kind());
            case MODE -> Vocabulary.of(what.mode());
            case STATE -> Vocabulary.of(what.state());
            case TITLE -> what.title();
            case CONTENT -> what.content();
            case FROM -> from(setting.period());
            case TO -> to(setting.period());
            case PLACE -> setting.place();
            case CHANNELS -> String.join("; ", setting.channels());
            case AUDIENCE -> setting.audiences().stream().map(Audience::label).collect(Collectors.joining("; "));
            case COUNT -> counts(setting.audiences());
            case DIRECTIVES -> String.join("; ", activity.directives());
            case TASKS -> String.join("; ", facts.basis().tasks());
            case TAGS -> String.join("; ", what.tags());
        };
    }

    private static @Nullable Object from(@Nullable PartialPeriod period) {
        if (period == null) {
            return null;
        }
        return switch (period.precision()) {
            case DAY, INTERVAL -> period.from();
            case MONTH, YEAR -> Wording.days(period);
        };
    }

    private static @Nullable Object to(@Nullable PartialPeriod period) {
        return period == null || period.precision() != Precision.INTERVAL ? null : period.to();
    }

    private static @Nullable Object counts(List<Audience> audiences) {
        var counts = audiences.stream()
                .map(Audience::count)
                .flatMap(Stream::ofNullable)
                .toList();
        if (counts.size() == 1 && counts.getFirst().qualifier() == Qualifier.EQ) {
            return BigDecimal.valueOf(counts.getFirst().value());
        }
        return counts.stream().map(Wording::count).collect(Collectors.joining("; "));
    }

    private static @Nullable Object measured(Activity activity, String indicator) {
        var all = activity.facts().findings().measurements().stream()
                .filter(one -> one.indicator().equals(indicator))
                .toList();
        return all.size() == 1 && isPlain(all.getFirst())
                ? all.getFirst().value()
                : all.stream().map(Wording::measured).collect(Collectors.joining("; "));
    }

    private static boolean isPlain(Measurement one) {
        return one.value() != null && one.qualifier() == Qualifier.EQ && one.share() == null;
    }
}
