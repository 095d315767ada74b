package vn.thongsuot.plan;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.plan.challenge.Challenge;
import vn.thongsuot.plan.challenge.ChallengeProcess;
import vn.thongsuot.plan.challenge.Deciding;
import vn.thongsuot.plan.challenge.Offer;
import vn.thongsuot.plan.challenge.Offers;
import vn.thongsuot.plan.challenge.Processes;
import vn.thongsuot.plan.challenge.Proposing;
import vn.thongsuot.plan.challenge.ReadingChallenges;
import vn.thongsuot.plan.plan.ReadingPlans;
import vn.thongsuot.plan.reference.References;
import vn.thongsuot.plan.workinggroup.WorkingGroup;
import vn.thongsuot.plan.workinggroup.WorkingGroups;
import vn.thongsuot.platform.aggregate.Aggregates;

/** Grand challenges, and the working groups that work on them. */
@Configuration(proxyBeanMethods = false)
class ChallengeWiring {

    @Bean
    WorkingGroups workingGroups(
            Aggregates<WorkingGroup> groups, ReadingPlans plans, Access access, References references) {
        return new WorkingGroups(groups, plans, access, references);
    }

    @Bean
    Processes processes(Aggregates<ChallengeProcess> processes, Access access, References references) {
        return new Processes(processes, access, references);
    }

    @Bean
    Proposing proposing(
            Aggregates<Challenge> challenges,
            Processes processes,
            ReadingPlans plans,
            Access access,
            References references) {
        return new Proposing(challenges, processes, plans, access, references);
    }

    @Bean
    Offers offers(Aggregates<Offer> offers, Aggregates<Challenge> challenges, Access access) {
        return new Offers(offers, challenges, access);
    }

    @Bean
    Deciding deciding(
            Aggregates<Challenge> challenges,
            Processes processes,
            Offers offers,
            Access access,
            References references) {
        return new Deciding(challenges, processes, offers, access, references);
    }

    @Bean
    ReadingChallenges readingChallenges(Aggregates<Challenge> challenges, Clock clock) {
        return new ReadingChallenges(challenges, clock);
    }
}
