package vn.thongsuot.reporting;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.organisation.Organisation;
import vn.thongsuot.organisation.calendar.YearCalendar;
import vn.thongsuot.organisation.calendar.shipped.CalendarFiles;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.events.Replica;
import vn.thongsuot.reporting.definition.AskingUnits;
import vn.thongsuot.reporting.definition.Calendars;
import vn.thongsuot.reporting.definition.DataFormCopy;
import vn.thongsuot.reporting.definition.DefiningReports;
import vn.thongsuot.reporting.definition.DefinitionReferences;
import vn.thongsuot.reporting.definition.DraftingDuties;
import vn.thongsuot.reporting.definition.FollowingDuties;
import vn.thongsuot.reporting.definition.OpeningPeriods;
import vn.thongsuot.reporting.definition.ReckoningPeriods;
import vn.thongsuot.reporting.definition.RemindingOfReports;
import vn.thongsuot.reporting.definition.ReportDefinition;
import vn.thongsuot.reporting.definition.ReportDuty;
import vn.thongsuot.reporting.definition.ReportPeriod;
import vn.thongsuot.reporting.definition.ReportReminder;
import vn.thongsuot.reporting.definition.RuleCopy;
import vn.thongsuot.reporting.facts.CampaignFact;
import vn.thongsuot.reporting.facts.Directives;
import vn.thongsuot.reporting.facts.ReportFact;
import vn.thongsuot.reporting.outline.KeepingOutlines;
import vn.thongsuot.reporting.report.Writing;

/** Definitions of reports, their periods, and who has answered. */
@Configuration(proxyBeanMethods = false)
class DefinitionsConfiguration {

    @Bean
    Calendars calendars(Replica<YearCalendar> own, Replica<RuleCopy> rules) {
        return new Calendars(own, rules, new CalendarFiles());
    }

    @Bean
    ReckoningPeriods reckoningPeriods(Calendars calendars, KeepingOutlines outlines, Clock clock) {
        return new ReckoningPeriods(calendars, outlines, clock);
    }

    @Bean
    DefiningReports definingReports(
            Aggregates<ReportDefinition> definitions,
            Access access,
            Organisation organisation,
            Directives directives,
            Replica<CampaignFact> campaigns,
            Replica<DataFormCopy> forms,
            ReckoningPeriods reckoning,
            Clock clock) {
        var references = new DefinitionReferences(organisation, directives, campaigns, forms);
        return new DefiningReports(definitions, access, references, reckoning, organisation, clock);
    }

    @Bean
    OpeningPeriods openingPeriods(
            Aggregates<ReportDefinition> definitions,
            Aggregates<ReportPeriod> periods,
            Aggregates<ReportDuty> duties,
            Organisation organisation,
            ReckoningPeriods reckoning,
            Clock clock) {
        return new OpeningPeriods(definitions, periods, new AskingUnits(duties, organisation), reckoning, clock);
    }

    @Bean
    FollowingDuties followingDuties(
            Aggregates<ReportDuty> duties, Replica<ReportFact> reports, Organisation organisation, Clock clock) {
        return new FollowingDuties(duties, reports, organisation, clock);
    }

    @Bean
    RemindingOfReports remindingOfReports(
            FollowingDuties following, Aggregates<ReportReminder> reminders, Calendars calendars, Clock clock) {
        return new RemindingOfReports(following, reminders, calendars, clock);
    }

    @Bean
    DraftingDuties draftingDuties(
            FollowingDuties following, Aggregates<ReportPeriod> periods, ReckoningPeriods reckoning, Writing writing) {
        return new DraftingDuties(following, periods, reckoning, writing);
    }
}
