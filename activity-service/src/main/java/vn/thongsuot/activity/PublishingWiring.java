package vn.thongsuot.activity;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thongsuot.activity.activity.Activity;
import vn.thongsuot.activity.activity.PublishingPhotos;
import vn.thongsuot.activity.reference.References;
import vn.thongsuot.contracts.TopicCatalogue;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.organisation.opendata.OpenData;
import vn.thongsuot.organisation.opendata.OpeningCopy;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.events.Replica;
import vn.thongsuot.platform.events.ReplicaFactory;
import vn.thongsuot.platform.events.ReplicaKind;
import vn.thongsuot.platform.files.Files;

/** Photos for everybody, and what the tenant has laid open as far as its event has arrived. */
@Configuration(proxyBeanMethods = false)
class PublishingWiring {

    @Bean
    Replica<OpeningCopy> openingCopies(ReplicaFactory factory, TopicCatalogue catalogue) {
        return factory.of(ReplicaKind.of("copy_openings", OpeningCopy.class, catalogue.topic("openings")));
    }

    /** There is one for each tenant. */
    @Bean
    OpenData openData(Replica<OpeningCopy> openings) {
        return new OpenData(
                tenant -> openings.all(tenant).stream().map(Versioned::state).findFirst());
    }

    @Bean
    PublishingPhotos publishingPhotos(
            Aggregates<Activity> activities, References references, Files files, Access access) {
        return new PublishingPhotos(activities, references, files, access);
    }
}
