package tincay.projections.releases;

import java.time.Instant;

import tincay.projections.statistics.release.Artefact;

/**
 * A release as it was published.
 *
 * @param at when
 * @param hash of the bytes it was published as, which {@code release.published} carries too
 */
public record Published(Artefact artefact, Instant at, String hash) {}
