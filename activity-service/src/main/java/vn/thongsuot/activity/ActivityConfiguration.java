package vn.thongsuot.activity;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thongsuot.activity.activity.Activity;
import vn.thongsuot.activity.activity.Attaching;
import vn.thongsuot.activity.activity.Correcting;
import vn.thongsuot.activity.activity.ErasingEvidence;
import vn.thongsuot.activity.activity.Examining;
import vn.thongsuot.activity.activity.Recording;
import vn.thongsuot.activity.activity.RecordingRight;
import vn.thongsuot.activity.activity.Withdrawing;
import vn.thongsuot.activity.activity.WritingNews;
import vn.thongsuot.activity.dataset.DataSet;
import vn.thongsuot.activity.dataset.RegisteringDataSets;
import vn.thongsuot.activity.kind.OwnKinds;
import vn.thongsuot.activity.news.ComposingNews;
import vn.thongsuot.activity.photo.DisplayCopies;
import vn.thongsuot.activity.reference.CampaignCopy;
import vn.thongsuot.activity.reference.DirectiveCopy;
import vn.thongsuot.activity.reference.IndicatorCopy;
import vn.thongsuot.activity.reference.PlanCopy;
import vn.thongsuot.activity.reference.References;
import vn.thongsuot.activity.reference.TaskCopy;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.organisation.Organisation;
import vn.thongsuot.organisation.PositionCopy;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.events.Replica;

/** The use cases and what they stand on. */
@Configuration(proxyBeanMethods = false)
class ActivityConfiguration {

    @Bean
    References references(
            Organisation organisation,
            Replica<DirectiveCopy> directives,
            Replica<TaskCopy> tasks,
            Replica<PlanCopy> plans,
            Replica<IndicatorCopy> indicators,
            Replica<CampaignCopy> campaigns,
            Replica<PositionCopy> positions) {
        return new References(organisation, directives, tasks, plans, indicators, campaigns, positions);
    }

    @Bean
    Examining examining(References references, OwnKinds kinds, Clock clock) {
        return new Examining(references, kinds, clock);
    }

    @Bean
    RecordingRight recordingRight(Organisation organisation, Access access) {
        return new RecordingRight(organisation, access);
    }

    @Bean
    Recording recording(Aggregates<Activity> activities, RecordingRight right, Examining examining) {
        return new Recording(activities, right, examining);
    }

    @Bean
    Correcting correcting(Aggregates<Activity> activities, RecordingRight right, Examining examining) {
        return new Correcting(activities, right, examining);
    }

    @Bean
    Withdrawing withdrawing(Aggregates<Activity> activities, RecordingRight right) {
        return new Withdrawing(activities, right);
    }

    @Bean
    Attaching attaching(Aggregates<Activity> activities, RecordingRight right, ErasingEvidence erasing) {
        return new Attaching(activities, right, erasing);
    }

    @Bean
    WritingNews writingNews(Aggregates<Activity> activities, RecordingRight right) {
        return new WritingNews(activities, right);
    }

    @Bean
    DisplayCopies displayCopies() {
        return new DisplayCopies();
    }

    @Bean
    ComposingNews composingNews(References references) {
        return new ComposingNews(references);
    }

    @Bean
    RegisteringDataSets registeringDataSets(Aggregates<DataSet> sets, RecordingRight right, Organisation organisation) {
        return new RegisteringDataSets(sets, right, organisation);
    }
}
