package vn.thongsuot.directive;

import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thongsuot.directive.calendar.CountingWorkingDays;
import vn.thongsuot.directive.calendar.KeepingCalendars;
import vn.thongsuot.directive.conclusion.Concluding;
import vn.thongsuot.directive.conclusion.PrintingConclusions;
import vn.thongsuot.directive.digest.Digesting;
import vn.thongsuot.directive.digest.GatheringDigests;
import vn.thongsuot.directive.digest.Mails;
import vn.thongsuot.directive.digest.ReportReminderCopy;
import vn.thongsuot.directive.digest.SentDigests;
import vn.thongsuot.directive.directive.Directive;
import vn.thongsuot.directive.followup.FollowingUp;
import vn.thongsuot.directive.printing.Printing;
import vn.thongsuot.directive.reminding.DeadlineRules;
import vn.thongsuot.directive.reminding.KeepingDeadlineRules;
import vn.thongsuot.directive.reminding.Reminder;
import vn.thongsuot.directive.reminding.Reminding;
import vn.thongsuot.directive.task.Task;
import vn.thongsuot.directive.unit.Unit;
import vn.thongsuot.directive.urging.Escalating;
import vn.thongsuot.directive.urging.Escalation;
import vn.thongsuot.directive.urging.MakingUrged;
import vn.thongsuot.directive.urging.PrintingUrgings;
import vn.thongsuot.directive.urging.Replying;
import vn.thongsuot.directive.urging.Urged;
import vn.thongsuot.directive.urging.Urging;
import vn.thongsuot.directive.urging.UrgingUnits;
import vn.thongsuot.documents.rendering.Renderings;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.organisation.Organisation;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.events.Replica;

/** Urging the late, reminding of deadlines and what is printed of it, put together by hand. */
@Configuration(proxyBeanMethods = false)
class UrgingUseCases {

    @Bean
    UrgingUnits urgingUnits(
            Aggregates<Urging> urgings,
            Aggregates<Directive> directives,
            Aggregates<Task> tasks,
            FollowingUp board,
            Access access) {
        return new UrgingUnits(urgings, directives, tasks, board, access);
    }

    @Bean
    MakingUrged makingUrged(Aggregates<Urging> urgings, Aggregates<Urged> urged, Clock clock) {
        return new MakingUrged(urgings, urged, clock);
    }

    @Bean
    Replying replying(Aggregates<Urged> urged, Access access) {
        return new Replying(urged, access);
    }

    @Bean
    CountingWorkingDays countingWorkingDays(KeepingCalendars calendars) {
        return new CountingWorkingDays(calendars);
    }

    @Bean
    KeepingDeadlineRules keepingDeadlineRules(Aggregates<DeadlineRules> rules, Access access) {
        return new KeepingDeadlineRules(rules, access);
    }

    @Bean
    Escalating escalating(
            Aggregates<Urged> urged,
            Aggregates<Escalation> escalations,
            KeepingDeadlineRules rules,
            CountingWorkingDays calendar,
            Organisation organisation,
            Clock clock) {
        return new Escalating(urged, escalations, rules, calendar, organisation, clock);
    }

    @Bean
    Reminding reminding(
            Aggregates<Task> tasks,
            Aggregates<Reminder> reminders,
            KeepingDeadlineRules rules,
            CountingWorkingDays calendar,
            Clock clock) {
        return new Reminding(tasks, reminders, rules, calendar, clock);
    }

    @Bean
    Renderings renderings(
            @Value("${thongsuot.documents.at-once}") int atOnce,
            @Value("${thongsuot.documents.patience}") Duration patience) {
        return new Renderings(atOnce, patience);
    }

    @Bean
    Printing printing(Renderings renderings) {
        return new Printing(renderings);
    }

    @Bean
    PrintingUrgings printingUrgings(
            Aggregates<Urging> urgings,
            Aggregates<Directive> directives,
            Aggregates<Task> tasks,
            Aggregates<Unit> units,
            Printing printing) {
        return new PrintingUrgings(urgings, directives, tasks, units, printing);
    }

    @Bean
    PrintingConclusions printingConclusions(
            Concluding concluding, Aggregates<Directive> directives, Aggregates<Unit> units, Printing printing) {
        return new PrintingConclusions(concluding, directives, units, printing);
    }

    @Bean
    GatheringDigests gatheringDigests(
            Aggregates<Reminder> reminders,
            Aggregates<Urged> urged,
            Aggregates<Task> tasks,
            Aggregates<Directive> directives,
            Replica<ReportReminderCopy> reports,
            SentDigests sent) {
        return new GatheringDigests(reminders, urged, tasks, directives, reports, sent);
    }

    @Bean
    Digesting digesting(
            Reminding reminding,
            GatheringDigests gathering,
            Aggregates<Unit> units,
            CountingWorkingDays calendar,
            SentDigests sent,
            Mails mails,
            Clock clock) {
        return new Digesting(reminding, gathering, units, calendar, sent, mails, clock);
    }
}
