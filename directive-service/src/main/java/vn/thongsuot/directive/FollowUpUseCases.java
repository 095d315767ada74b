package vn.thongsuot.directive;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thongsuot.directive.assignment.Assignment;
import vn.thongsuot.directive.assignment.Destinations;
import vn.thongsuot.directive.assignment.HandingDown;
import vn.thongsuot.directive.assignment.HandlingAssignments;
import vn.thongsuot.directive.calendar.KeepingCalendars;
import vn.thongsuot.directive.calendar.ReckoningDeadlines;
import vn.thongsuot.directive.conclusion.Concluding;
import vn.thongsuot.directive.directive.Directive;
import vn.thongsuot.directive.directive.StandingDirectives;
import vn.thongsuot.directive.followup.FollowingUp;
import vn.thongsuot.directive.followup.ReportCopy;
import vn.thongsuot.directive.position.Position;
import vn.thongsuot.directive.rule.Known;
import vn.thongsuot.directive.task.AdoptingTasks;
import vn.thongsuot.directive.task.CountingTasks;
import vn.thongsuot.directive.task.DerivingTasks;
import vn.thongsuot.directive.task.Extending;
import vn.thongsuot.directive.task.HandingIn;
import vn.thongsuot.directive.task.PlanCopy;
import vn.thongsuot.directive.task.PlanItems;
import vn.thongsuot.directive.task.RollingOver;
import vn.thongsuot.directive.task.Surroundings;
import vn.thongsuot.directive.task.TakingUpRemarks;
import vn.thongsuot.directive.task.Task;
import vn.thongsuot.directive.task.TaskTallies;
import vn.thongsuot.directive.task.TellingProgress;
import vn.thongsuot.directive.task.TrackingTasks;
import vn.thongsuot.directive.unit.ExpandingClasses;
import vn.thongsuot.directive.unit.Hierarchy;
import vn.thongsuot.directive.unit.Unit;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.organisation.Organisation;
import vn.thongsuot.organisation.calendar.DeliveredCalendars;
import vn.thongsuot.organisation.calendar.YearCalendar;
import vn.thongsuot.organisation.calendar.shipped.CalendarFiles;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.events.Replica;

/** Following work down to the officer and up to the report, put together by hand. */
@Configuration(proxyBeanMethods = false)
class FollowUpUseCases {

    @Bean
    Hierarchy hierarchy(Aggregates<Unit> units) {
        return new Hierarchy(units);
    }

    @Bean
    ExpandingClasses expandingClasses(Aggregates<Unit> units, Hierarchy hierarchy) {
        return new ExpandingClasses(units, hierarchy);
    }

    @Bean
    HandlingAssignments handlingAssignments(
            Aggregates<Assignment> assignments, Hierarchy hierarchy, Aggregates<Position> positions, Access access) {
        return new HandlingAssignments(assignments, new Destinations(hierarchy, positions), access);
    }

    @Bean
    HandingDown handingDown(Aggregates<Assignment> assignments, Clock clock) {
        return new HandingDown(assignments, clock);
    }

    @Bean
    FollowingUp followingUp(
            Aggregates<Directive> directives,
            Aggregates<Assignment> assignments,
            Replica<PlanCopy> plans,
            Replica<ReportCopy> reports,
            Organisation organisation) {
        return new FollowingUp(directives, assignments, plans, reports, organisation);
    }

    @Bean
    Surroundings surroundings(Aggregates<Directive> directives, ExpandingClasses expanding) {
        return new Surroundings(directives, expanding);
    }

    @Bean
    TellingProgress tellingProgress(Aggregates<Task> tasks, Access access) {
        return new TellingProgress(tasks, access);
    }

    @Bean
    AdoptingTasks adoptingTasks(
            Aggregates<Task> tasks,
            Aggregates<Directive> directives,
            Aggregates<Unit> units,
            Hierarchy hierarchy,
            Access access) {
        Known known = (tenant, ids) -> units.findAll(tenant, ids).keySet();
        return new AdoptingTasks(tasks, directives, known, hierarchy, access);
    }

    @Bean
    HandingIn handingIn(Aggregates<Task> tasks, Access access) {
        return new HandingIn(tasks, access);
    }

    @Bean
    Extending extending(Aggregates<Task> tasks, Access access) {
        return new Extending(tasks, access);
    }

    @Bean
    TakingUpRemarks takingUpRemarks(Aggregates<Task> tasks, Aggregates<Assignment> assignments, Access access) {
        return new TakingUpRemarks(tasks, assignments, access);
    }

    @Bean
    DeliveredCalendars deliveredCalendars() {
        return new CalendarFiles();
    }

    @Bean
    KeepingCalendars keepingCalendars(Aggregates<YearCalendar> calendars, DeliveredCalendars delivered, Access access) {
        return new KeepingCalendars(calendars, delivered, access);
    }

    @Bean
    ReckoningDeadlines reckoningDeadlines(KeepingCalendars keepingCalendars) {
        return new ReckoningDeadlines(keepingCalendars);
    }

    @Bean
    CountingTasks countingTasks(TaskTallies tallies, Clock clock) {
        return new CountingTasks(tallies, clock);
    }

    @Bean
    RollingOver rollingOver(Aggregates<Task> tasks, Clock clock) {
        return new RollingOver(tasks, clock);
    }

    @Bean
    TrackingTasks trackingTasks(Aggregates<Task> tasks, Organisation organisation, Clock clock) {
        return new TrackingTasks(tasks, organisation, clock);
    }

    @Bean
    Concluding concluding(Aggregates<Directive> directives, Aggregates<Task> tasks, Aggregates<Unit> units) {
        return new Concluding(directives, tasks, units);
    }

    @Bean
    DerivingTasks derivingTasks(
            Aggregates<Task> tasks, Replica<PlanItems> planItems, Aggregates<Directive> directives, Access access) {
        return new DerivingTasks(tasks, planItems, new StandingDirectives(directives), access);
    }
}
