// Nothing stays in the browser, also where it does not clear by itself what the site had kept in it (it does so under https alone).
try {
  localStorage.removeItem("askel-unsent");
  sessionStorage.clear();
} catch {
  // A browser that keeps nothing has nothing to let go of.
}
