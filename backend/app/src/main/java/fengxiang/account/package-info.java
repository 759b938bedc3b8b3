/**
 * Who may enter and do what.
 *
 * <p>This package is the door for other features; users, sessions, API tokens and the security chain lie in its
 * sub-packages and are nobody else's business.
 *
 * <h2>Who may call a controller method</h2>
 *
 * Every controller method, or its class, says who may call it; the method wins over the class. A method that says
 * nothing is refused for everybody.
 *
 * <ul>
 *   <li>{@link fengxiang.account.ForStaff}: everybody who has logged in, whatever the roles; tokens with scope operate
 *   <li>{@link fengxiang.account.ForOffice}: roles office and admin; tokens with scope operate
 *   <li>{@link fengxiang.account.ForAdmin}: role admin; tokens with scope operate
 *   <li>{@link fengxiang.account.ForScope}: only tokens with one of the scopes named, no person
 *   <li>{@link fengxiang.account.Access}: any other mixture of roles and scopes
 *   <li>{@link fengxiang.account.ForEveryone}: also without log-in; a test holds the list of these
 * </ul>
 *
 * <pre>{@code
 * @RestController
 * @ForStaff
 * class SourceController {
 *     @GetMapping("/api/sources") List<SourceView> list() { ... }        // any role
 *
 *     @ForOffice
 *     @PostMapping("/api/sources") SourceView add(@RequestBody NewSource source) { ... }
 * }
 * }</pre>
 *
 * The check happens before the body is read. {@link fengxiang.account.CurrentUser} tells who calls.
 */
@ApplicationModule(allowedDependencies = {"platform", "elastic", "model"})
@NullMarked
package fengxiang.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
