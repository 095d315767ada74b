package vn.thongsuot.activity;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thongsuot.activity.activity.Activity;
import vn.thongsuot.activity.activity.ErasingEvidence;
import vn.thongsuot.activity.activity.ErasingWords;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.files.Files;

/** Lawful erasure. */
@Configuration(proxyBeanMethods = false)
class ErasureWiring {

    @Bean
    ErasingEvidence erasingEvidence(Aggregates<Activity> activities, Files files, Access access) {
        return new ErasingEvidence(activities, files, access);
    }

    @Bean
    ErasingWords erasingWords(Aggregates<Activity> activities, Access access) {
        return new ErasingWords(activities, access);
    }
}
