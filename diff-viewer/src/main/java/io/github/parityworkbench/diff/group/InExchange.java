package io.github.parityworkbench.diff.group;

import io.github.parityworkbench.diff.Exchange;

/**
 * The exchange whose differences are being counted.
 *
 * @param number from 1, another one for each exchange of an aggregation
 * @param idHash stands for its id in samples
 */
record InExchange(long number, Exchange exchange, long idHash, Siblings siblings) {
    static InExchange of(long number, ClassifiedExchange classified) {
        Exchange exchange = classified.exchange();
        return new InExchange(
                number,
                exchange,
                Hashes.of(exchange.id()),
                Siblings.among(classified.differences()));
    }
}
