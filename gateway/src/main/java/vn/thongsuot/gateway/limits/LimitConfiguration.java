package vn.thongsuot.gateway.limits;

import io.github.bucket4j.TimeMeter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thongsuot.gateway.problem.ProblemWriter;

@Configuration(proxyBeanMethods = false)
class LimitConfiguration {

    @Bean
    MethodFilter methodFilter(LimitSettings settings, ProblemWriter problems) {
        return new MethodFilter(settings, problems);
    }

    @Bean
    BodyLimitFilter bodyLimitFilter(LimitSettings settings, ProblemWriter problems) {
        return new BodyLimitFilter(settings, problems);
    }

    @Bean
    RateLimitFilter rateLimitFilter(LimitSettings settings, ProblemWriter problems) {
        return new RateLimitFilter(new RateLimits(settings, TimeMeter.SYSTEM_NANOTIME), problems);
    }
}
