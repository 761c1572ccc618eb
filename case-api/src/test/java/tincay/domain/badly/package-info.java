/** Everything the rules forbid in the domain, so that each rule is seen to fail. */
package tincay.domain.badly;
