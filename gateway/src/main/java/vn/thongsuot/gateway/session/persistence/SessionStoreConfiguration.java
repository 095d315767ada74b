package vn.thongsuot.gateway.session.persistence;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot.gateway.session.Seal;
import vn.thongsuot.gateway.session.SessionSettings;
import vn.thongsuot.gateway.session.Sessions;

/** The one client of the store; making it asks nothing of the store, which may be away. */
@Configuration(proxyBeanMethods = false)
class SessionStoreConfiguration {

    private static final int CONNECTIONS = 20;

    @Bean(destroyMethod = "close")
    MongoClient sessionStore(SessionSettings settings) {
        return MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(settings.store()))
                .applicationName("gateway")
                .applyToClusterSettings(cluster ->
                        cluster.serverSelectionTimeout(settings.storeWithin().toMillis(), TimeUnit.MILLISECONDS))
                .applyToConnectionPoolSettings(pool -> pool.maxSize(CONNECTIONS))
                .applyToSocketSettings(
                        socket -> socket.connectTimeout(settings.storeWithin().toMillis(), TimeUnit.MILLISECONDS))
                .build());
    }

    @Bean
    Sessions sessions(MongoClient sessionStore, SessionSettings settings, Seal seal, JsonMapper json) {
        var collection =
                sessionStore.getDatabase(settings.storePrefix() + "_gateway").getCollection("sessions");
        return new MongoSessions(
                collection,
                new SessionDocuments(json, seal),
                settings.storeWithin().plus(Duration.ofSeconds(1)));
    }
}
