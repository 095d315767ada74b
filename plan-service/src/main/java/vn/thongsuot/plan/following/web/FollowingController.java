package vn.thongsuot.plan.following.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thongsuot.plan.following.CarryOver;
import vn.thongsuot.plan.following.ChildPlans;
import vn.thongsuot.plan.following.ChildRow;
import vn.thongsuot.plan.following.Reminder;
import vn.thongsuot.plan.following.Reminders;
import vn.thongsuot.plan.following.Rows;
import vn.thongsuot.plan.following.TaskGroups;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platform.paging.Page;
import vn.thongsuot.platform.paging.PageQuery;

/** What becomes of plans. */
@RestController
class FollowingController {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final ChildPlans children;
    private final CarryOver carryOver;
    private final TaskGroups groups;
    private final Reminders reminders;
    private final Clock clock;

    FollowingController(ChildPlans children, CarryOver carryOver, TaskGroups groups, Reminders reminders, Clock clock) {
        this.children = children;
        this.carryOver = carryOver;
        this.groups = groups;
        this.reminders = reminders;
        this.clock = clock;
    }

    /** Who has made a plan under this one, and who of those expected has not. */
    @GetMapping("/api/v1/plans/{id}/children")
    Page<ChildRow> children(Caller caller, PageQuery page, @PathVariable("id") String id) {
        return Rows.page(children.of(caller.tenant(), id).orThrow(), page);
    }

    /** What the plan of the next period may take over. */
    @GetMapping("/api/v1/plans/{id}/carry-over")
    Page<CarryOver.OpenItem> carryOver(Caller caller, PageQuery page, @PathVariable("id") String id) {
        return Rows.page(found(carryOver.of(caller.tenant(), id)), page);
    }

    @GetMapping("/api/v1/plans/{id}/task-groups")
    Page<TaskGroups.TaskGroup> taskGroups(Caller caller, PageQuery page, @PathVariable("id") String id) {
        return Rows.page(found(groups.of(caller.tenant(), id)), page);
    }

    /** All reminders of one plan, as they stand on a day; today unless another is asked about. */
    @GetMapping("/api/v1/plans/{id}/reminders")
    Page<Reminder> reminders(
            Caller caller,
            PageQuery page,
            @PathVariable("id") String id,
            @RequestParam(name = "asOf", required = false) @Nullable LocalDate asOf) {
        return Rows.page(found(reminders.of(caller.tenant(), id, day(asOf))), page);
    }

    /** What a unit is to be reminded of on a day; a page is made from a page of the plans that concern it. */
    @GetMapping("/api/v1/plan-reminders")
    Page<Reminder> due(
            Caller caller,
            PageQuery page,
            @RequestParam("unit") String unit,
            @RequestParam(name = "asOf", required = false) @Nullable LocalDate asOf) {
        return reminders.due(caller.tenant(), page, unit, day(asOf));
    }

    private LocalDate day(@Nullable LocalDate asked) {
        return asked == null ? LocalDate.ofInstant(clock.instant(), ZONE) : asked;
    }

    private static <T> List<T> found(Optional<List<T>> rows) {
        return rows.orElseThrow(() -> new RefusedException(Refusal.notFound()));
    }
}
