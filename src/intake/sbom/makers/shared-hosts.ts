/** Hosts at which the first part of the path names whoever publishes there: `https://github.com/Org/x`. */
export const ORGANISATION_IN_PATH: ReadonlySet<string> = words(
  'github.com, api.github.com, gist.github.com, codeload.github.com, raw.githubusercontent.com, ghcr.io',
  'gitlab.com, bitbucket.org, api.bitbucket.org, codeberg.org, gitea.com, gitee.com, notabug.org, framagit.org',
  'git.sr.ht, hg.sr.ht, sr.ht, gitverse.ru, salsa.debian.org, dev.azure.com, ssh.dev.azure.com, huggingface.co',
  'hub.docker.com, docker.io, index.docker.io, registry-1.docker.io, quay.io, public.ecr.aws',
  'gcr.io, eu.gcr.io, us.gcr.io, asia.gcr.io',
);

/** Hosts that put the name of each of their customers before their own: `https://org.github.io`. */
export const ORGANISATION_IN_LABEL: ReadonlySet<string> = words(
  'github.io, gitlab.io, codeberg.page, bitbucket.io, gitee.io, srht.site',
  'atlassian.net, jira.com, visualstudio.com, ci.cloudbees.com, jfrog.io',
  'uk.com, us.com, eu.com, de.com, ru.com, cn.com, in.net, eu.org',
);

/** Parts of a path that stand before the name of an organisation. */
export const WORDS_BEFORE_ORGANISATION: ReadonlySet<string> = words(
  'orgs, repos, users, groups, sponsors, r, u, v2, v3, repositories, datasets, spaces',
);

/** Parts of a path that stand where an organisation would, and name none. */
export const NO_ORGANISATION: ReadonlySet<string> = words('library, _, explore, topics, search, about');

/** Hosts that anybody may use: registries, archives, builds and pages of makers of all sorts. */
export const HOSTS_OF_ANYBODY: ReadonlySet<string> = words(
  // Registries and their mirrors
  'npmjs.org, npmjs.com, yarnpkg.com, unpkg.com, jsdelivr.net, cdnjs.com, jsr.io, deno.land, esm.sh',
  'maven.org, maven.apache.org, repository.apache.org, repo.spring.io, sonatype.org, mvnrepository.com',
  'bintray.com, jitpack.io, plugins.gradle.org, clojars.org, javadoc.io, repository.jboss.org, webjars.org',
  'pypi.org, pypi.python.org, pythonhosted.org, anaconda.org, conda.io, conda-forge.org',
  'crates.io, docs.rs, rubygems.org, rubydoc.info, nuget.org, packagist.org, hex.pm, hexdocs.pm, pub.dev',
  'hackage.haskell.org, cran.r-project.org, cpan.org, metacpan.org, cocoapods.org, swiftpackageindex.com',
  'pkg.go.dev, godoc.org, proxy.golang.org, gopkg.in, conan.io, luarocks.org',
  // Code and pages of projects, without the name of an organisation
  'sourceforge.net, sf.net, readthedocs.io, readthedocs.org, rtfd.io, rtfd.org, gitbook.io, launchpad.net',
  'code.google.com, googlecode.com, codeplex.com, java.net, jvnet.org, codehaus.org, netlify.app, netlify.com',
  'vercel.app, herokuapp.com, web.app, firebaseapp.com, pages.dev, workers.dev, onrender.com, fly.dev',
  'azurewebsites.net, cloudfront.net, amazonaws.com, storage.googleapis.com, blob.core.windows.net',
  'wordpress.com, blogspot.com, medium.com, tumblr.com, wixsite.com, weebly.com, notion.site',
  // Builds, mailing lists, forums, shortened addresses, social networks
  'travis-ci.org, travis-ci.com, circleci.com, appveyor.com, codecov.io, coveralls.io, cloudbees.com',
  'groups.google.com, groups.yahoo.com, docs.google.com, drive.google.com, sites.google.com, markmail.org',
  'opensource.atlassian.com, nabble.com, gitter.im, stackoverflow.com, stackexchange.com, reddit.com, discord.gg, discord.com, slack.com',
  'twitter.com, x.com, facebook.com, linkedin.com, youtube.com, t.me, bit.ly, goo.gl, tinyurl.com, git.io',
  'archive.org, wikipedia.org, doi.org, arxiv.org, zenodo.org, dropbox.com, opencollective.com',
  // Licences and specifications
  'opensource.org, spdx.org, choosealicense.com, creativecommons.org, unlicense.org, cyclonedx.org, w3.org',
  'schemas.microsoft.com, purl.org, json-schema.org, slsa.dev',
);

/** Pages with licences, at hosts that do name a maker elsewhere. */
export const LICENCE_PAGES: readonly { readonly host: string; readonly path: RegExp }[] = [
  { host: 'apache.org', path: /^\/licen[sc]es?\b/i },
  { host: 'gnu.org', path: /^\/(?:licen[sc]es?|copyleft)\b/i },
  { host: 'mozilla.org', path: /^\/(?:[a-z-]+\/)?MPL\b/i },
  { host: 'eclipse.org', path: /^\/(?:legal|org\/documents)\b/i },
];

/** Last labels of names that mean something within a house only. */
export const ENDINGS_WITHIN_A_HOUSE: ReadonlySet<string> = words(
  'local, localhost, localdomain, internal, intranet, lan, home, corp, arpa, onion, invalid',
);

/** Endings of domains of more than two letters; each of two letters is a country's. Newer ones only where makers use them. */
export const LONG_ENDINGS: ReadonlySet<string> = words(
  'com, org, net, edu, gov, mil, int, info, biz, name, pro, aero, coop, museum, mobi, asia, cat',
  'dev, app, cloud, tech, online, site, shop, store, systems, software, solutions, services, network, security',
  'digital, computer, codes, tools, page, zone, world, global, group, company, technology, engineering',
  'foundation, academy, agency, center, xyz, top, club, moscow, swiss, berlin',
);

/** What stands before a country's ending and names nobody: `co.uk`, `com.ru`. */
export const SECOND_LEVELS: ReadonlySet<string> = words(
  'co, com, org, net, edu, gov, ac, mil, info, biz, or, ne, go, gr, ad, ed, lg, re, pe',
  'gob, gouv, govt, gub, gv, gen, nom, ltd, plc, me, sch, nhs, police, id, asn, firm, ind, web, muni',
  'asso, presse, tm, prd, pp, msk, spb, kiev, idv, inf, art, adv, eng',
);

function words(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(', ')));
}
