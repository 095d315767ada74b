package vn.thongsuot.activity.activity;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.activity.reference.CampaignCopy;
import vn.thongsuot.activity.reference.DirectiveCopy;
import vn.thongsuot.activity.reference.IndicatorCopy;
import vn.thongsuot.activity.reference.Known;
import vn.thongsuot.activity.reference.PlanCopy;
import vn.thongsuot.activity.reference.TaskCopy;
import vn.thongsuot.organisation.PositionCopy;

/** What the service of a test has been told by the others. */
final class Told {

    private final Set<String> units = new HashSet<>(Set.of("office", "industry", "trade"));
    private final Map<String, DirectiveCopy> directives = new HashMap<>();
    private final Map<String, TaskCopy> tasks = new HashMap<>();
    private final Map<String, PlanCopy> plans = new HashMap<>();
    private final Map<String, IndicatorCopy> indicators = new HashMap<>();
    private final Map<String, CampaignCopy> campaigns = new HashMap<>();
    private final Map<String, PositionCopy> positions = new HashMap<>();

    Told directive(String id, @Nullable String date) {
        directives.put(id, DirectiveCopy.dated(date));
        return this;
    }

    Told task(String id, @Nullable String directive) {
        tasks.put(id, new TaskCopy(directive, new TaskCopy.Source("PLAN", "plan")));
        return this;
    }

    Told plan(String id, PlanCopy.Item... items) {
        plans.put(id, new PlanCopy(List.of(items)));
        return this;
    }

    Told number(String id) {
        indicators.put(id, new IndicatorCopy("Số tin, bài", "NUMBER", null));
        return this;
    }

    Told words(String id) {
        indicators.put(id, new IndicatorCopy("Tác động nhận thức", "TEXT", null));
        return this;
    }

    Told campaign(String id, List<String> slogans) {
        campaigns.put(id, new CampaignCopy(slogans, null));
        return this;
    }

    Told campaign(String id, String from, String to) {
        var window = new CampaignCopy.Window(LocalDate.parse(from), LocalDate.parse(to));
        campaigns.put(id, new CampaignCopy(List.of(), window));
        return this;
    }

    Told post(String id, String title, String from, @Nullable String to) {
        var until = to == null ? null : LocalDate.parse(to);
        positions.put(id, new PositionCopy("office", title, "holder", Set.of(), LocalDate.parse(from), until));
        return this;
    }

    Known known() {
        return new Known(units, directives, tasks, plans, indicators, campaigns, positions);
    }
}
