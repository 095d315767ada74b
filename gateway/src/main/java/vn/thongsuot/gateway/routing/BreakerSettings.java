package vn.thongsuot.gateway.routing;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * When a service is left alone for a while.
 *
 * @param window calls that are looked back upon
 * @param minimumCalls fewer calls than this never open a breaker
 * @param failureRate per cent of 5xx answers, time-outs and broken connections that opens it; 4xx never counts
 * @param openFor how long no call passes
 * @param trialCalls calls that pass after that; they decide
 */
@Validated
@ConfigurationProperties("thongsuot.gateway.breaker")
record BreakerSettings(
        @Min(1) int window,
        @Min(1) int minimumCalls,
        @Min(1) @Max(100) int failureRate,
        @NotNull Duration openFor,
        @Min(1) int trialCalls) {}
