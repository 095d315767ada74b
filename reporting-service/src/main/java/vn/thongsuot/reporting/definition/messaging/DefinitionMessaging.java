package vn.thongsuot.reporting.definition.messaging;

import java.util.Set;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thongsuot.contracts.TopicCatalogue;
import vn.thongsuot.organisation.calendar.YearCalendar;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.events.Replica;
import vn.thongsuot.platform.events.ReplicaFactory;
import vn.thongsuot.platform.events.ReplicaKind;
import vn.thongsuot.platform.outbox.AggregateFactory;
import vn.thongsuot.platform.outbox.AggregateKind;
import vn.thongsuot.platform.tenancy.TenantDatabases;
import vn.thongsuot.platform.tenancy.TenantRounds;
import vn.thongsuot.reporting.definition.DataFormCopy;
import vn.thongsuot.reporting.definition.OpeningPeriods;
import vn.thongsuot.reporting.definition.RemindingOfReports;
import vn.thongsuot.reporting.definition.ReportDefinition;
import vn.thongsuot.reporting.definition.ReportDuty;
import vn.thongsuot.reporting.definition.ReportPeriod;
import vn.thongsuot.reporting.definition.ReportReminder;
import vn.thongsuot.reporting.definition.RuleCopy;

/** What is told of definitions and their periods, what is read for them, and when they are looked at. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DefinitionSettings.class)
class DefinitionMessaging {

    @Bean
    AggregateKind<ReportDefinition> reportDefinitionKind(TopicCatalogue catalogue) {
        return AggregateKind.of(
                        "report_definitions",
                        ReportDefinition.class,
                        catalogue.topic("report-definitions"),
                        ReportDefinitionData::of)
                .filteredBy("unit", "state")
                .together("unit", "state")
                .placedAt(one -> Set.of(one.state().unit()));
    }

    @Bean
    Aggregates<ReportDefinition> reportDefinitions(
            AggregateFactory factory, AggregateKind<ReportDefinition> reportDefinitionKind) {
        return factory.of(reportDefinitionKind);
    }

    @Bean
    AggregateKind<ReportPeriod> reportPeriodKind(TopicCatalogue catalogue) {
        return AggregateKind.of(
                        "report_periods", ReportPeriod.class, catalogue.topic("report-periods"), ReportPeriodData::of)
                .foundBy("definition")
                .datedBy("until")
                .placedAt(one -> Set.of(one.state().asked().unit()));
    }

    @Bean
    Aggregates<ReportPeriod> reportPeriods(AggregateFactory factory, AggregateKind<ReportPeriod> reportPeriodKind) {
        return factory.of(reportPeriodKind);
    }

    @Bean
    AggregateKind<ReportDuty> reportDutyKind(TopicCatalogue catalogue) {
        return AggregateKind.of("report_duties", ReportDuty.class, catalogue.topic("report-duties"), ReportDutyData::of)
                .filteredBy("unit", "period")
                .datedBy("due")
                .together("unit", "period", "due")
                .placedAt(one -> Set.of(one.state().unit()));
    }

    @Bean
    Aggregates<ReportDuty> reportDuties(AggregateFactory factory, AggregateKind<ReportDuty> reportDutyKind) {
        return factory.of(reportDutyKind);
    }

    @Bean
    AggregateKind<ReportReminder> reportReminderKind(TopicCatalogue catalogue) {
        return AggregateKind.of(
                        "report_reminders",
                        ReportReminder.class,
                        catalogue.topic("report-reminders"),
                        ReportReminderData::of)
                .filteredBy("unit")
                .datedBy("on")
                .together("unit", "on")
                .placedAt(one -> Set.of(one.state().unit()));
    }

    @Bean
    Aggregates<ReportReminder> reportReminders(
            AggregateFactory factory, AggregateKind<ReportReminder> reportReminderKind) {
        return factory.of(reportReminderKind);
    }

    @Bean
    Replica<YearCalendar> calendarCopies(ReplicaFactory replicas, TopicCatalogue catalogue) {
        return replicas.of(ReplicaKind.of("copy_calendars", YearCalendar.class, catalogue.topic("calendars")));
    }

    @Bean
    Replica<RuleCopy> deadlineRuleCopies(ReplicaFactory replicas, TopicCatalogue catalogue) {
        return replicas.of(ReplicaKind.of("copy_deadline_rules", RuleCopy.class, catalogue.topic("deadline-rules")));
    }

    @Bean
    Replica<DataFormCopy> dataFormCopies(ReplicaFactory replicas, TopicCatalogue catalogue) {
        return replicas.of(ReplicaKind.of("copy_data_requests", DataFormCopy.class, catalogue.topic("data-requests")));
    }

    /** What was opened is reminded of in the same look. */
    @Bean
    TenantRounds reportPeriodRounds(
            OpeningPeriods opening,
            RemindingOfReports reminding,
            TenantDatabases tenants,
            DefinitionSettings settings) {
        return new TenantRounds(
                "report-periods",
                settings.look(),
                tenants::tenants,
                tenant -> opening.open(tenant) + reminding.remind(tenant));
    }
}
